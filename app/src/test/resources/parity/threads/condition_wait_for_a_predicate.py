import threading

condition = threading.Condition()
items = []


def consumer():
    with condition:
        ok = condition.wait_for(lambda: len(items) >= 3)
        print("consumed", ok, items)


t = threading.Thread(target=consumer)
t.start()
for i in range(3):
    with condition:
        items.append(i)
        condition.notify()
t.join()
with condition:
    print(condition.wait(timeout=0.01), condition.wait_for(lambda: False, timeout=0.01))

import threading
import time

condition = threading.Condition()
waiting = 0
woken = []


def waiter(number):
    global waiting
    with condition:
        waiting += 1
        condition.wait()
        woken.append(number)


threads = [threading.Thread(target=waiter, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
    while True:
        with condition:
            if waiting == t._args[0] + 1 if hasattr(t, "_args") else True:
                break
        time.sleep(0.001)
while waiting < 5:
    time.sleep(0.001)
with condition:
    condition.notify(2)
while len(woken) < 2:
    time.sleep(0.001)
time.sleep(0.05)
print(len(woken))
with condition:
    condition.notify_all()
for t in threads:
    t.join()
print(sorted(woken))
with condition:
    print(condition.wait(timeout=0.01), condition.wait_for(lambda: False, timeout=0.01), condition.wait_for(lambda: 7))
with condition:
    condition.notify()
    print("notify with nobody waiting is no error")

import threading

counter = 0
lock = threading.Lock()


def add(n):
    global counter
    for _ in range(n):
        with lock:
            value = counter
            counter = int(value) + 1


threads = [threading.Thread(target=add, args=(3000,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter, lock.locked())

import threading

lock = threading.Lock()
not_empty = threading.Condition(lock)
not_full = threading.Condition(lock)
buffer = []
SIZE = 3
seen = []


def produce():
    for i in range(20):
        with not_full:
            while len(buffer) >= SIZE:
                not_full.wait()
            buffer.append(i)
            not_empty.notify()


def consume():
    for _ in range(20):
        with not_empty:
            while not buffer:
                not_empty.wait()
            seen.append(buffer.pop(0))
            not_full.notify()


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen == list(range(20)), buffer, lock.locked())

import queue
import threading

q = queue.Queue(maxsize=2)
taken = []


def produce():
    for i in range(10):
        q.put(i)
    q.put(None)


def consume():
    while True:
        item = q.get()
        q.task_done()
        if item is None:
            break
        taken.append(item)


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
q.join()
print(taken, q.qsize(), q.empty(), q.full())
for bad in (
    lambda: q.get(timeout=0.001),
    lambda: q.get_nowait(),
    lambda: q.get(timeout=-1),
    lambda: q.task_done(),
):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
q.put(1)
q.put(2)
for bad in (lambda: q.put(3, timeout=0.001), lambda: q.put_nowait(3)):
    try:
        bad()
    except queue.Full as error:
        print("Full", error)

p = queue.PriorityQueue()
for item in (5, 1, 4, 1, 3, 9, 2, 6):
    p.put(item)
print([p.get() for _ in range(8)])
last = queue.LifoQueue()
last.put(1)
last.put(2)
print(last.get(), last.get())
simple = queue.SimpleQueue()
simple.put("x")
print(simple.get(), simple.empty(), simple.qsize())
long = queue.Queue()
for i in range(1000):
    long.put(i)
print(sum(long.get() for _ in range(1000)), long.qsize())

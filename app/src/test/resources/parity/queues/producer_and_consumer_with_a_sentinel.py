import queue
import threading

q = queue.Queue(maxsize=2)
got = []


def consume():
    while True:
        item = q.get()
        if item is None:
            break
        got.append(item)
        q.task_done()


t = threading.Thread(target=consume)
t.start()
for i in range(8):
    q.put(i)
q.join()
q.put(None)
t.join()
print(got, q.empty(), q.qsize(), q.full())

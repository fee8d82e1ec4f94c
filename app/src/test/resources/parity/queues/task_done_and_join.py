import queue
import threading

q = queue.Queue()
done = []


def worker():
    while True:
        item = q.get()
        done.append(item * item)
        q.task_done()


for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
for i in range(10):
    q.put(i)
q.join()
print(sorted(done), q.unfinished_tasks)
try:
    q.task_done()
except ValueError as error:
    print("ValueError:", error)
s = queue.SimpleQueue()
s.put(1)
print(s.get(), s.empty(), s.qsize(), hasattr(s, "task_done"))

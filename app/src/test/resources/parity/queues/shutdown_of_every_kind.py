import queue
import threading


def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__module__, type(error).__name__, error)


q = queue.Queue(2)
q.put("a")
q.put("b")
q.shutdown()
attempt("put", lambda: q.put("c"))
attempt("put_nowait", lambda: q.put_nowait("c"))
attempt("get", q.get)
attempt("get", q.get)
attempt("get", q.get)
attempt("get_nowait", q.get_nowait)
attempt("qsize", q.qsize)
now = queue.LifoQueue()
for i in range(3):
    now.put(i)
now.shutdown(immediate=True)
attempt("immediate", now.get)
now.join()
print(now.unfinished_tasks, now.is_shutdown)

empty = queue.PriorityQueue()
ended = []


def getter():
    try:
        empty.get()
    except queue.ShutDown:
        ended.append("shut down")


threads = [threading.Thread(target=getter) for _ in range(3)]
for t in threads:
    t.start()
empty.shutdown()
for t in threads:
    t.join()
print(ended)

import queue


def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)


q = queue.Queue(maxsize=1)
attempt("get", lambda: q.get(timeout=0.02))
attempt("get nowait", q.get_nowait)
attempt("negative", lambda: q.get(timeout=-1))
attempt("put", lambda: q.put(1))
attempt("put again", lambda: q.put(2, timeout=0.02))
attempt("put nowait", lambda: q.put_nowait(2))
attempt("put block=False", lambda: q.put(2, False))
attempt("negative", lambda: q.put(1, timeout=-1))
print(q.full(), q.empty(), q.qsize(), q.maxsize)
s = queue.SimpleQueue()
attempt("simple", lambda: s.get(timeout=0.02))
attempt("simple", lambda: s.get(block=False))
attempt("simple negative", lambda: s.get(timeout=-1))
p = queue.PriorityQueue()
p.put((2, "b"))
p.put((1, "z"))
p.put((1, "a"))
print([p.get() for _ in range(3)])
p.put((1, {}))
attempt("unorderable", lambda: p.put((1, {})))
l = queue.LifoQueue(2)
l.put(1)
l.put(2)
print(l.full(), l.get(), l.get(), l.empty())
print(queue.Empty.__mro__[1].__name__, queue.Full.__name__, queue.ShutDown.__name__)

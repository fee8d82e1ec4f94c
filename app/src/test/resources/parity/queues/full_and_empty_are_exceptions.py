import queue

q = queue.Queue(1)
q.put("a")
for call in (lambda: q.put_nowait("b"), lambda: q.put("b", timeout=0.01), lambda: q.put("b", block=False)):
    try:
        call()
    except queue.Full as e:
        print("full", repr(e))
print(q.full(), q.get())
for call in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(False)):
    try:
        call()
    except queue.Empty as e:
        print("empty", repr(e))
for call in (lambda: q.get(timeout=-1), lambda: (q.task_done(), q.task_done())):
    try:
        call()
    except ValueError as e:
        print(e)

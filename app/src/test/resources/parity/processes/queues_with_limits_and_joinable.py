import multiprocessing as mp
import queue


def worker(q, out):
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        out.put(item + 1)
        q.task_done()


if __name__ == "__main__":
    q = mp.JoinableQueue()
    out = mp.Queue()
    ps = [mp.Process(target=worker, args=(q, out)) for _ in range(2)]
    for p in ps:
        p.start()
    for i in range(6):
        q.put(i)
    for _ in ps:
        q.put(None)
    q.join()
    print(sorted(out.get() for _ in range(6)))
    for p in ps:
        p.join()
    try:
        q.task_done()
    except ValueError as error:
        print("ValueError:", error)
    small = mp.Queue(1)
    small.put("x")
    for name, call in [
        ("put nowait", lambda: small.put_nowait("y")),
        ("put timeout", lambda: small.put("y", timeout=0.02)),
        ("put no block", lambda: small.put("y", False)),
    ]:
        try:
            call()
        except queue.Full as error:
            print(name, "Full", repr(error))
    print(small.get(), small.full())
    for name, call in [("nowait", small.get_nowait), ("timeout", lambda: small.get(timeout=0.02)), ("f", lambda: small.get(False))]:
        try:
            call()
        except queue.Empty as error:
            print(name, "Empty", repr(error))
    small.close()
    small.join_thread()
    try:
        small.put(1)
    except ValueError as error:
        print("ValueError", str(error).startswith("Queue <multiprocessing.queues.Queue object at"))
    s = mp.SimpleQueue()
    s.put((1, 2))
    print(s.empty(), s.get(), s.empty())

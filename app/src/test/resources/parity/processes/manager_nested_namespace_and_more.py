import multiprocessing as mp


def work(ns, value, array, queue, lock, event):
    with lock:
        ns.count += 1
        value.value += 10
    array[0] = 5
    queue.put("from child")
    event.set()


if __name__ == "__main__":
    manager = mp.Manager()
    ns = manager.Namespace(count=1)
    ns.name = "space"
    value = manager.Value("i", 3)
    array = manager.Array("i", [1, 2, 3])
    queue = manager.Queue()
    lock = manager.Lock()
    event = manager.Event()
    p = mp.Process(target=work, args=(ns, value, array, queue, lock, event))
    p.start()
    print(event.wait(10), event.is_set())
    p.join()
    print(ns, ns.count, ns.name, value.value, value, array[0], list(array), array, queue.get(), queue.empty())
    outer = manager.list([manager.list([1]), manager.dict(a=1)])
    outer[0].append(2)
    outer[1]["b"] = 3
    print(list(outer[0]), dict(outer[1]), len(outer))
    plain = manager.list([[1, 2]])
    plain[0].append(3)
    print(plain[0], "a change of a plain inner list is lost")
    inner = plain[0]
    inner.append(3)
    plain[0] = inner
    print(plain[0])
    del ns.name
    try:
        ns.name
    except AttributeError as error:
        print("AttributeError", error)
    s = manager.Semaphore(1)
    print(s.acquire(), s.acquire(False))
    s.release()
    with manager.RLock():
        print("in rlock")
    c = manager.Condition()
    with c:
        c.notify_all()
    b = manager.Barrier(1)
    print(b.wait(), b.parties)
    print(manager.list([3, 1, 2]), manager.dict([("x", 1)]), manager.list("ab"))
    manager.shutdown()
    try:
        plain.append(1)
    except (ConnectionError, EOFError, FileNotFoundError) as error:
        print("gone")

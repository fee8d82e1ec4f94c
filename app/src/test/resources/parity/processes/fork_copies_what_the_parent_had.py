from multiprocessing import Process, Queue

state = {"n": 1}


def look(q):
    q.put(dict(state))
    state["n"] = 99


if __name__ == "__main__":
    state["n"] = 2
    q = Queue()
    p = Process(target=look, args=(q,))
    p.start()
    print(q.get())
    p.join()
    state["n"] = 3
    p = Process(target=look, args=(q,))
    p.start()
    print(q.get(), state)
    p.join()

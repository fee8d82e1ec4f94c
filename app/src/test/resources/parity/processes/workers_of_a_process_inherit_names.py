import multiprocessing as mp


def grandchild(q):
    q.put(mp.current_process().name)


def child(q):
    q.put((mp.current_process().name, mp.parent_process().name))
    p = mp.Process(target=grandchild, args=(q,))
    p.start()
    p.join()


if __name__ == "__main__":
    q = mp.Queue()
    p = mp.Process(target=child, args=(q,))
    p.start()
    print(q.get())
    print(q.get())
    p.join()
    print(mp.Process(target=child).name, mp.current_process().name)

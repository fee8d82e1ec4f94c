import multiprocessing as mp
import os

base = None


def init(value):
    global base
    base = value


def use(x):
    return base + x


def pid(x):
    return os.getpid()


if __name__ == "__main__":
    pool = mp.Pool(processes=2, initializer=init, initargs=(100,))
    result = pool.map_async(use, range(4))
    try:
        pool.join()
    except ValueError as error:
        print("ValueError:", error)
    pool.close()
    pool.join()
    print(result.get())
    try:
        pool.apply(use, (1,))
    except ValueError as error:
        print("ValueError:", error)
    with mp.Pool(1, maxtasksperchild=1) as one:
        pids = [one.apply(pid, (0,)) for _ in range(3)]
    print(len(set(pids)))
    names = mp.Pool(2)
    print(sorted(p.name[:14] for p in mp.active_children()), [p.daemon for p in mp.active_children()])
    names.terminate()
    names.join()
    print(mp.active_children())

import concurrent.futures as cf
import multiprocessing as mp
import os

state = None


def prepare(value):
    global state
    state = value


def read(x):
    return state, x


def pid(_):
    return os.getpid()


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(2, initializer=prepare, initargs=("ready",)) as pool:
        print(list(pool.map(read, range(4), chunksize=2)))
    with cf.ProcessPoolExecutor(max_workers=1, mp_context=mp.get_context("spawn"), max_tasks_per_child=1) as pool:
        pids = [pool.submit(pid, 0).result() for _ in range(2)]
        print(len(set(pids)), os.getpid() in pids)
    pool = cf.ProcessPoolExecutor(1)
    f = pool.submit(pow, 2, 10)
    pool.shutdown(wait=True)
    print(f.result())
    try:
        pool.submit(pow, 1, 1)
    except RuntimeError as error:
        print("RuntimeError:", error)

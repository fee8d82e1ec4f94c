import multiprocessing as mp
import os

print("module runs as", __name__)
LIMIT = 10


def show(q):
    q.put((__name__, mp.current_process().name, LIMIT, os.getppid() == mp.parent_process().pid))


if __name__ == "__main__":
    LIMIT = 20
    context = mp.get_context("spawn")
    q = context.Queue()
    p = context.Process(target=show, args=(q,))
    p.start()
    print(q.get())
    p.join()
    print(p.exitcode, type(p).__name__)

import multiprocessing as mp
import os


def look(q):
    q.put((__name__, os.environ.get("GIVEN"), mp.get_start_method(), mp.parent_process().name))


if __name__ == "__main__":
    os.environ["GIVEN"] = "by the parent"
    mp.set_start_method("spawn")
    q = mp.Queue(1)
    for _ in range(2):
        p = mp.Process(target=look, args=(q,))
        p.start()
        print(q.get())
        p.join()

import multiprocessing as mp


def f(q):
    q.put("hello")


if __name__ == "__main__":
    print(mp.get_start_method())
    for method in ("fork", "spawn", "forkserver"):
        ctx = mp.get_context(method)
        q = ctx.Queue()
        p = ctx.Process(target=f, args=(q,))
        p.start()
        print(method, q.get())
        p.join()

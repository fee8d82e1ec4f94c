import multiprocessing as mp


def bump(together, value, n):
    together.wait()
    for _ in range(n):
        value.value += 1


def bump_dict(together, d, n):
    together.wait()
    for _ in range(n):
        d["k"] += 1


if __name__ == "__main__":
    together = mp.Barrier(2)
    v = mp.Value("i", 0)
    ps = [mp.Process(target=bump, args=(together, v, 40000)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("lost some" if v.value < 80000 else "lost none")
    with mp.Manager() as manager:
        d = manager.dict(k=0)
        ps = [mp.Process(target=bump_dict, args=(together, d, 3000)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print("lost some" if d["k"] < 6000 else "lost none")

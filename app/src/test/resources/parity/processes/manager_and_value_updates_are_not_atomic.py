import multiprocessing as mp


def bump(value, n):
    for _ in range(n):
        value.value += 1


def bump_dict(d, n):
    for _ in range(n):
        d["k"] += 1


if __name__ == "__main__":
    v = mp.Value("i", 0)
    ps = [mp.Process(target=bump, args=(v, 20000)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("lost some" if v.value < 40000 else "lost none")
    with mp.Manager() as manager:
        d = manager.dict(k=0)
        ps = [mp.Process(target=bump_dict, args=(d, 3000)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print("lost some" if d["k"] < 6000 else "lost none")

from multiprocessing import Pool, Process, current_process


def square(n):
    return n * n


def show(n):
    print(f"{current_process().name}: {n} squared is {n * n}")


if __name__ == "__main__":
    numbers = list(range(1, 6))
    with Pool() as pool:
        print(pool.map(square, numbers))
    for n in numbers[:2]:
        p = Process(target=show, args=(n,), name=f"squarer-{n}")
        p.start()
        p.join()

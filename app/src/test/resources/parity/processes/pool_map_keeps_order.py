from multiprocessing import Pool


def cube(n):
    return n**3


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(cube, range(8)))
        print(pool.apply(cube, (5,)), pool.apply_async(cube, (6,)).get())
        print(sorted(pool.imap_unordered(cube, range(4))), list(pool.imap(cube, range(3))))
        print(pool.starmap(pow, [(2, 3), (3, 2)]))

from multiprocessing import Pool


def cube(x):
    return x**3


if __name__ == "__main__":
    with Pool(processes=3) as pool:
        print(pool.map(cube, [1, 2, 3, 4, 5]))
    pool = Pool(2)
    print(pool.map(cube, range(10), chunksize=3))
    pool.close()
    pool.join()

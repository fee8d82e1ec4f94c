from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


def main():
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, range(10))))
        print(list(pool.map(square, range(10), chunksize=4)))
        print(pool.submit(square, 12).result())


if __name__ == "__main__":
    main()

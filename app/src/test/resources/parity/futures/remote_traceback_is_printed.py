from concurrent.futures import ProcessPoolExecutor


def divide(a, b):
    return a / b


def work(pair):
    return divide(*pair)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        for result in pool.map(work, [(6, 3), (1, 0)]):
            print(result)

from concurrent.futures import ProcessPoolExecutor
from functools import partial


def row_times(matrix, row):
    return [sum(a * b for a, b in zip(row, column)) for column in zip(*matrix)]


def multiply(a, b, workers=2):
    with ProcessPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(partial(row_times, b), a, chunksize=2))


if __name__ == "__main__":
    n = 6
    a = [[i * n + j for j in range(n)] for i in range(n)]
    identity = [[1 if i == j else 0 for j in range(n)] for i in range(n)]
    print(multiply(a, identity) == a)
    for row in multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]):
        print(row)

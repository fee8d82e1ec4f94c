# ends: out-of-memory A child process used more memory than the limit.
# runner: 20000 ms
import multiprocessing


def grow(n):
    kept = []
    while True:
        try:
            kept.append([n] * 50)
        except MemoryError:
            pass


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(grow, range(2)))

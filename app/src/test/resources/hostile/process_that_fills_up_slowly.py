# ends: out-of-memory A child process used more memory than the limit.
# runner: 20000 ms
import multiprocessing


def grow():
    kept = []
    table = {}
    n = 0
    while True:
        n += 1
        kept.append((n, str(n)))
        table[n] = kept[-1]


if __name__ == "__main__":
    child = multiprocessing.Process(target=grow)
    child.start()
    child.join()
    print("it came back with", child.exitcode)

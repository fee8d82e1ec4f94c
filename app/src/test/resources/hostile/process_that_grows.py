# ends: out-of-memory A child process used more memory than the limit.
# runner: 40000 ms
import multiprocessing
def f():
    kept = []
    while True:
        kept.append([0] * 10 ** 6)
if __name__ == "__main__":
    process = multiprocessing.Process(target=f)
    process.start()
    process.join()
    print(process.exitcode != 0)

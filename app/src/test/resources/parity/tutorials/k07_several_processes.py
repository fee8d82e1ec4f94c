# parity: sorted
import multiprocessing
import os


def worker(number):
    print(f"Worker {number} has its own pid: {os.getpid() != PARENT}")


PARENT = os.getpid()

if __name__ == "__main__":
    processes = []
    for i in range(4):
        p = multiprocessing.Process(target=worker, args=(i,))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
    print("All processes finished with", [p.exitcode for p in processes])

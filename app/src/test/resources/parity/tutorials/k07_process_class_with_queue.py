import multiprocessing
import os
import time


class Worker(multiprocessing.Process):
    def __init__(self, number, results):
        multiprocessing.Process.__init__(self, name=f"Worker-{number}")
        self.number = number
        self.results = results

    def run(self):
        time.sleep(0.25 * self.number)
        print(f"{self.name}: {self.number} squared is {self.number ** 2}", flush=True)
        self.results.put((self.name, self.number**2))


def info(title):
    print(title)
    print("module name:", __name__)
    print("has parent:", multiprocessing.parent_process() is not None)
    print("different pid:", os.getpid() != os.getppid(), flush=True)


def greet(name, times=1):
    info("function greet")
    for _ in range(times):
        print("hello", name)


if __name__ == "__main__":
    info("main line")
    p = multiprocessing.Process(target=greet, args=("bob",), kwargs=dict(times=2))
    print(p.exitcode, p.is_alive(), p.daemon, p.pid)
    p.start()
    p.join()
    print(p.exitcode, p.is_alive(), p.name)
    results = multiprocessing.Queue()
    workers = [Worker(n, results) for n in range(1, 4)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    collected = dict(results.get() for _ in workers)
    print(collected)
    for w in workers:
        print(repr(w)[:16], w.exitcode)

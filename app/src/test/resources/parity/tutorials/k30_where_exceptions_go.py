import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Process


def fail(x=0):
    raise ValueError(f"failed with {x}")


if __name__ == "__main__":
    t = threading.Thread(target=fail, name="worker")
    t.start()
    t.join()
    print("the main thread goes on after a thread")
    p = Process(target=fail, args=(1,))
    p.start()
    p.join()
    print("the child's exit code is", p.exitcode)
    with ThreadPoolExecutor() as pool:
        future = pool.submit(fail, 2)
        print("future:", repr(future.exception()))
        try:
            for value in pool.map(fail, [3, 4]):
                print(value)
        except ValueError as error:
            print("map:", error)
        pool.submit(fail, 5)
    print("never asked, never seen")
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(fail, 6).result()
        except ValueError as error:
            print("process:", error)

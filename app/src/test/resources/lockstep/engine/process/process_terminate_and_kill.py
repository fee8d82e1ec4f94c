import time
from multiprocessing import Process


def forever():
    while True:
        time.sleep(1)


if __name__ == "__main__":
    first = Process(target=forever)
    first.start()
    print(first.is_alive(), first.join(0.05), first.exitcode)
    first.terminate()
    first.join()
    second = Process(target=forever, daemon=True)
    second.start()
    second.kill()
    second.join()
    print(first.exitcode, second.exitcode, first.is_alive(), second.daemon)

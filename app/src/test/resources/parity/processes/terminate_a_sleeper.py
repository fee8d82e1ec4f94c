import time
from multiprocessing import Process


def sleep():
    time.sleep(60)


if __name__ == "__main__":
    p = Process(target=sleep)
    p.start()
    p.terminate()
    p.join()
    print(p.exitcode, p.is_alive())
    k = Process(target=sleep)
    k.start()
    k.kill()
    k.join()
    print(k.exitcode)

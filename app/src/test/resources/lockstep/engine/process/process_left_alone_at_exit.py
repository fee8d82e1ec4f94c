import time
from multiprocessing import Process


def finish():
    time.sleep(0.1)
    print("waited for", flush=True)


def never():
    time.sleep(100)
    print("never printed", flush=True)


if __name__ == "__main__":
    Process(target=finish).start()
    Process(target=never, daemon=True).start()
    print("main ends", flush=True)

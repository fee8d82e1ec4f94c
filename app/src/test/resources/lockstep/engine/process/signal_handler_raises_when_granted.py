import multiprocessing
import os
import signal


class Enough(Exception):
    pass


def interrupt(wait):
    killer = multiprocessing.Process(target=os.kill, args=(os.getpid(), signal.SIGUSR1))
    try:
        killer.start()
        wait()
        print("nobody raised")
    except Enough:
        pass
    killer.join()


def main():
    multiprocessing.set_start_method("fork")
    permits = multiprocessing.Semaphore(0)
    here, there = multiprocessing.Pipe()

    def release(number, frame):
        permits.release()
        raise Enough

    def send(number, frame):
        there.send("word")
        raise Enough

    signal.signal(signal.SIGUSR1, release)
    for _ in range(3):
        interrupt(permits.acquire)
        print("a permit" if permits.acquire(block=False) else "lost", end=" ")
    print()

    signal.signal(signal.SIGUSR1, send)
    for _ in range(3):
        interrupt(here.recv)
        print(here.recv() if here.poll() else "lost", end=" ")
    print()


if __name__ == "__main__":
    main()

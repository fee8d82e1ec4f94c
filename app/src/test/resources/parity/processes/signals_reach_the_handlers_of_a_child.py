"""A child handles what terminate() and os.kill() send it: on its main thread, out of waits, between instructions.

CPython may miss a signal that comes just before a wait until that wait is over, so they are short."""
import asyncio
import multiprocessing as mp
import os
import signal
import sys
import threading
import time


def leaves(ready, told):
    def handler(number, frame):
        told.send((signal.Signals(number).name, frame is not None))
        sys.exit(7)

    signal.signal(signal.SIGTERM, handler)
    ready.set()
    while True:
        time.sleep(0.05)


def computes(ready, told):
    stop = []
    signal.signal(signal.SIGTERM, lambda number, frame: stop.append(number))
    ready.set()
    while not stop:
        pass
    told.send(("computed", stop))


class Stop(Exception):
    pass


def cleans_up(ready, told):
    def handler(number, frame):
        raise Stop(number)

    signal.signal(signal.SIGTERM, handler)
    lock = threading.Lock()
    lock.acquire()
    try:
        ready.set()
        while not lock.acquire(timeout=0.05):
            pass
    except Stop as stop:
        told.send(("stopped", int(stop.args[0]), lock.locked()))
    finally:
        told.send(("finally",))


def goes_on(ready, told):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda number, frame: told.send(("usr1", number)))
    signal.signal(signal.SIGUSR2, lambda number, frame: told.send(("usr2", number)))
    ready.set()
    while True:
        threading.Event().wait(0.05)


def interrupted(ready, told):
    try:
        ready.set()
        while True:
            mp.Event().wait(0.05)
    except KeyboardInterrupt:
        told.send(("interrupted",))


async def serve(ready, told):
    done = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, done.set)
    ready.set()
    await done.wait()
    told.send(("the loop ends",))


def serves(ready, told):
    asyncio.run(serve(ready, told))


def asks_back(ready, told):
    ready.set()
    os.kill(os.getppid(), signal.SIGUSR1)


def plain(ready, told):
    ready.set()
    time.sleep(60)


def run(target, *steps):
    ready = mp.Event()
    answers, told = mp.Pipe(duplex=False)
    child = mp.Process(target=target, args=(ready, told))
    child.start()
    ready.wait()
    heard = []
    for step, count in steps:
        if step == "terminate":
            child.terminate()
        elif step == "kill":
            child.kill()
        else:
            os.kill(child.pid, step)
        heard += [answers.recv() for _ in range(count)]
    child.join()
    print(target.__name__, child.exitcode, heard)
    return child


if __name__ == "__main__":
    run(leaves, ("terminate", 1))
    run(computes, ("terminate", 1))
    run(cleans_up, ("terminate", 2))
    run(goes_on, ("terminate", 0), (signal.SIGUSR1, 1), (signal.SIGUSR2, 1), (signal.SIGCHLD, 0), ("kill", 0))
    run(interrupted, (signal.SIGINT, 1))
    run(serves, ("terminate", 1))
    run(plain, (signal.SIGUSR2, 0))
    run(plain, (signal.SIGCHLD, 0), (0, 0), ("terminate", 0))
    came = threading.Event()
    signal.signal(signal.SIGUSR1, lambda number, frame: came.set())
    print(run(asks_back).is_alive(), came.wait())
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(3))
    inherited = run(plain, ("terminate", 0))
    try:
        os.kill(inherited.pid, signal.SIGTERM)
    except ProcessLookupError as error:
        print(error)

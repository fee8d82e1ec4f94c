import atexit
import multiprocessing as mp
import os
import sys


def say(*words):
    print(*words, flush=True)


def plain():
    atexit.register(say, "first registered, last called")
    atexit.register(say, "end of the child")
    say("in the child")


def failing():
    atexit.register(say, "end after an exception")
    sys.stderr = open(os.devnull, "w")
    raise ValueError("in the child")


def leaving():
    atexit.register(say, "end after sys.exit")
    sys.exit(4)


def at_once():
    atexit.register(say, "never said")
    os._exit(5)


if __name__ == "__main__":
    atexit.register(say, "end of the parent")
    for start in ("fork", "spawn"):
        context = mp.get_context(start)
        for target in (plain, failing, leaving, at_once):
            child = context.Process(target=target)
            child.start()
            child.join()
            say(start, target.__name__, child.exitcode)
    for size in (-1, 0):
        try:
            print(mp.Array("i", size)[:])
        except ValueError as e:
            print(e)

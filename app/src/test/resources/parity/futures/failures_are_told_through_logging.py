import logging
import os
import queue
import signal
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.queues import SimpleQueue

Jobs = SimpleQueue[int]
Results = queue.Queue["Future[int]"]
logging.basicConfig(format="%(levelname)s:%(name)s:%(message)s")


def callback(future):
    raise ValueError("in callback")


def initializer():
    raise KeyError("no such setting")


f = Future()
f.add_done_callback(callback)
f.set_result(3)
logging.getLogger("concurrent.futures").setLevel(logging.CRITICAL + 1)
executor = ThreadPoolExecutor(1, initializer=initializer)
try:
    executor.submit(pow, 1, 2).result()
except Exception as e:
    print(type(e).__name__, e)


def handler(signum, frame):
    print(signal.Signals(signum).name, frame.f_code.co_name, frame.f_lineno)


def main():
    signal.signal(signal.SIGUSR1, handler)
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)


main()

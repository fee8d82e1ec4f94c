import threading
import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

stop = threading.Event()
rounds = 0


def worker():
    global rounds
    while not stop.is_set():
        rounds += 1
        stop.wait(0.01)
    print("worker stopped")


t = threading.Thread(target=worker)
t.start()
time.sleep(0.05)
t.join(timeout=0.01)
print("still running:", t.is_alive())
stop.set()
t.join()
print(rounds > 0, t.is_alive())
begun = threading.Event()


def long_task():
    begun.set()
    time.sleep(0.2)


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(long_task)
    begun.wait()
    waiting = pool.submit(print, "never printed")
    print("cancelled:", waiting.cancel(), future.cancel())
    try:
        future.result(timeout=0.02)
    except TimeoutError:
        print("timed out")


def forever():
    while True:
        time.sleep(0.01)


threading.Thread(target=forever, daemon=True).start()
print("main ends, the daemon with it")

import multiprocessing as mp
import threading
import time

lock = threading.Lock()
held = threading.Event()
release = threading.Event()


def holder():
    with lock:
        held.set()
        release.wait()


def child(q):
    q.put((lock.locked(), lock.acquire(timeout=0.2), threading.active_count()))


t = threading.Thread(target=holder)
t.start()
held.wait()
q = mp.Queue()
p = mp.Process(target=child, args=(q,))
p.start()
release.set()
t.join()
print("parent", lock.locked())
print("child", q.get())
p.join()

import threading
import time

lock_a = threading.Lock()
lock_b = threading.Lock()
log = []


def ordered(name):
    first, second = sorted((lock_a, lock_b), key=id)
    with first:
        time.sleep(0.01)
        with second:
            log.append(name)


threads = [threading.Thread(target=ordered, args=(n,)) for n in ("one", "two")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(log))


def polite(first, second, barrier):
    with first:
        barrier.wait()
        if second.acquire(timeout=0.05):
            second.release()
            log.append("got both")
        else:
            log.append("gave up")
        barrier.wait()


log.clear()
barrier = threading.Barrier(2)
threads = [
    threading.Thread(target=polite, args=(lock_a, lock_b, barrier)),
    threading.Thread(target=polite, args=(lock_b, lock_a, barrier)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)

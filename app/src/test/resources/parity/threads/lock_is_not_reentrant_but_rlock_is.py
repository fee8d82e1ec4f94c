import threading

lock = threading.Lock()
with lock:
    print("second acquire", lock.acquire(timeout=0.02))
rlock = threading.RLock()


def depth(n):
    with rlock:
        return 1 + depth(n - 1) if n else 0


print(depth(20))
taken = []


def other():
    taken.append(rlock.acquire(blocking=False))


with rlock:
    t = threading.Thread(target=other)
    t.start()
    t.join()
print(taken)


def wrong_owner():
    try:
        rlock.release()
    except RuntimeError as error:
        print("RuntimeError:", error)


with rlock:
    t = threading.Thread(target=wrong_owner)
    t.start()
    t.join()

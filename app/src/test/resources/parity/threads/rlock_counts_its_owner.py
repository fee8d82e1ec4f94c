import threading

r = threading.RLock()


def nested(n):
    with r:
        return 0 if n == 0 else 1 + nested(n - 1)


print(nested(5))
print(r.acquire(), r.acquire(blocking=False))
r.release()
r.release()
try:
    r.release()
except RuntimeError as e:
    print(e)


def elsewhere():
    print("other gets", r.acquire(timeout=0.01))


with r:
    t = threading.Thread(target=elsewhere)
    t.start()
    t.join()

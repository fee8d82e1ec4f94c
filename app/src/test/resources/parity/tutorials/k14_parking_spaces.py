import threading
import time
from collections import Counter, deque

SPACES = 2
parking = threading.BoundedSemaphore(value=SPACES)
inside = 0
peak = 0
guard = threading.Lock()
history = deque(maxlen=5)


def car(n):
    global inside, peak
    with parking:
        with guard:
            inside += 1
            peak = max(peak, inside)
            history.append(("in", n))
        time.sleep(0.02)
        with guard:
            inside -= 1
            history.append(("out", n))


cars = [threading.Thread(target=car, args=(i,), name=f"car#{i}") for i in range(6)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print("peak", peak, "inside", inside, len(history))
print(Counter(kind for kind, _ in history).most_common(1)[0][0] in ("in", "out"))
print(parking)
try:
    parking.release()
except ValueError as err:
    print(type(err).__name__, err)
sem = threading.Semaphore(0)
print(sem.acquire(blocking=False), sem.acquire(timeout=0.01), sem)
try:
    threading.Semaphore(-1)
except ValueError as err:
    print(err)
sem.release(2)
print(sem.acquire(), sem.acquire(), sem.acquire(False))

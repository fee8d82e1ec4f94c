import threading
import time

gate = threading.Semaphore(2)
inside = 0
most = 0
guard = threading.Lock()


def visit():
    global inside, most
    with gate:
        with guard:
            inside += 1
            most = max(most, inside)
        time.sleep(0.005)
        with guard:
            inside -= 1


threads = [threading.Thread(target=visit) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(most, inside, gate.acquire(blocking=False), gate.acquire(False), gate.acquire(False))
gate.release(2)
print(gate.acquire(timeout=0.01))

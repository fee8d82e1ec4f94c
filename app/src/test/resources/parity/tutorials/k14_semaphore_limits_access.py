import threading
import time

semaphore = threading.Semaphore(2)
active = 0
most = 0
guard = threading.Lock()


def access(number):
    global active, most
    with semaphore:
        with guard:
            active += 1
            most = max(most, active)
        time.sleep(0.02)
        with guard:
            active -= 1


threads = [threading.Thread(target=access, args=(i,)) for i in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("never more than two:", most <= 2, "at least one:", most >= 1)

import threading
import time

RESULTS = []


def count_down(n):
    while n > 0:
        n -= 1
    RESULTS.append(n)


N = 20000
start = time.perf_counter()
count_down(N)
count_down(N)
serial = time.perf_counter() - start

start = time.perf_counter()
threads = [threading.Thread(target=count_down, args=(N,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
threaded = time.perf_counter() - start
print("took time:", serial > 0, threaded > 0, RESULTS)

start = time.perf_counter()
sleepers = [threading.Thread(target=time.sleep, args=(0.2,)) for _ in range(5)]
for t in sleepers:
    t.start()
for t in sleepers:
    t.join()
elapsed = time.perf_counter() - start
print("five sleeps of 0.2 s together:", round(elapsed, 1) <= 0.5)

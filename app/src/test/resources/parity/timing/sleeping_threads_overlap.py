import threading
import time

start = time.perf_counter()
threads = [threading.Thread(target=time.sleep, args=(0.3,)) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(0.3 <= time.perf_counter() - start < 1.4)

import threading
import time


def download():
    time.sleep(0.05)  # the server takes 50 ms to answer


threads = [threading.Thread(target=download) for _ in range(32)]
start = time.perf_counter()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
elapsed = time.perf_counter() - start

print(f"32 waits of 50 ms took {elapsed * 1000:.0f} ms")

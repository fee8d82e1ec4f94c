import time

start = time.perf_counter()
time.sleep(0.02)
elapsed = time.perf_counter() - start
print(0.02 <= elapsed < 5, type(time.time()).__name__, time.time() > 1.6e9, time.monotonic() <= time.monotonic())
for bad in (-1, "x", None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as e:
        print(e)
print(time.sleep(0), isinstance(time.perf_counter_ns(), int), time.process_time() >= 0)

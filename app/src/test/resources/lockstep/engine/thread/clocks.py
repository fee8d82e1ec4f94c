import os
import sys
import time
import atexit

atexit.register(print, "first registered, last called")
atexit.register(print, "last registered, first called")
start = time.perf_counter()
time.sleep(0.002)
print(time.perf_counter() - start >= 0.002, time.monotonic_ns() > 0, time.time() > 1_600_000_000)
print(type(time.process_time()).__name__, type(time.time_ns()).__name__)
for bad in (lambda: time.sleep(-1), lambda: time.sleep("1"), lambda: sys.setswitchinterval(0)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(len(os.sched_getaffinity(0)) == os.process_cpu_count() <= os.cpu_count(), os.getpid() > 0)
print(sys.getswitchinterval(), sys._is_gil_enabled(), sys.version_info[:2], sys.version_info.minor)
sys.setswitchinterval(0.001)
print(sys.getswitchinterval(), sys.getrecursionlimit(), sys.maxsize)
sys.stdout.write("written\n")
sys.stdout.flush()
print("err", file=sys.stderr)
sys.exit(3)

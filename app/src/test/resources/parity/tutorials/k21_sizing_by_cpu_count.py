import multiprocessing
import os
from concurrent.futures import ThreadPoolExecutor

print(os.cpu_count() == multiprocessing.cpu_count(), os.cpu_count() >= 1)
print(len(os.sched_getaffinity(0)) <= os.cpu_count(), os.process_cpu_count() == len(os.sched_getaffinity(0)))
executor = ThreadPoolExecutor()
print(executor._max_workers == min(32, os.process_cpu_count() + 4))
with ThreadPoolExecutor(max_workers=50) as many:
    print(sum(many.map(len, ["x"] * 500)))

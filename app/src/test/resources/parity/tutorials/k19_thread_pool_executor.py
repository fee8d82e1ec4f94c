import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def task(n):
    time.sleep(n * 0.05)
    return f"task {n} done"


with ThreadPoolExecutor(max_workers=3) as executor:
    for line in executor.map(task, [2, 0, 1]):
        print(line)
    futures = {executor.submit(task, n): n for n in (3, 1, 0)}
    for future in as_completed(futures):
        print(futures[future], future.result())
    future = executor.submit(pow, 2, 8)
    print(future.result(), future.done())

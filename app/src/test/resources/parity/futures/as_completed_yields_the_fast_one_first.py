from concurrent.futures import ThreadPoolExecutor, as_completed
import time


def sleeper(seconds):
    time.sleep(seconds)
    return seconds


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(sleeper, s): name for s, name in [(0.2, "slow"), (0.001, "fast"), (0.1, "middle")]}
    for f in as_completed(futures):
        print(futures[f], f.result())

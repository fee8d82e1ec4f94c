# ends: timed-out
# within: 300 ms
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as pool:
    while True:
        pool.submit(lambda: [0] * 1000)

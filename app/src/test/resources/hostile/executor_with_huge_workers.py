# ends: completed
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(max_workers=10 ** 9)
print(list(pool.map(abs, range(5))))

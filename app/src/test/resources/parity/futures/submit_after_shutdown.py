from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)
print(pool.submit(pow, 2, 5).result())
pool.shutdown()
try:
    pool.submit(pow, 2, 5)
except RuntimeError as e:
    print(e)
try:
    ThreadPoolExecutor(max_workers=0)
except ValueError as e:
    print(e)

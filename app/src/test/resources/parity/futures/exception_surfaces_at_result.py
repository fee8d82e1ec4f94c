from concurrent.futures import ThreadPoolExecutor


def work(n):
    if n == 2:
        raise ValueError(f"bad {n}")
    return n * 10


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(work, n) for n in range(4)]
for f in futures:
    try:
        print(f.result(), f.exception())
    except ValueError as error:
        print("error", error, repr(f.exception()))
print(futures[0].done(), futures[0].running(), futures[0].cancelled(), futures[0].cancel())

from concurrent.futures import ThreadPoolExecutor


def divide(a, b):
    return a / b


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(divide, 1, 0)
    print("submitted")
    print(future.result())

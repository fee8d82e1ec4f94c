import asyncio
import concurrent.futures
import threading


def square(n):
    return n * n


def where():
    return threading.current_thread() is threading.main_thread()


def fails():
    raise ValueError("in the worker")


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, square, 4), await loop.run_in_executor(None, where))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in range(4))))
        try:
            await loop.run_in_executor(pool, fails)
        except ValueError as error:
            print(error)
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in range(4))))
    print(await asyncio.to_thread(sorted, [3, 1, 2], reverse=True))


if __name__ == "__main__":
    asyncio.run(main())

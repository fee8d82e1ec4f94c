import asyncio
import random


async def worker(name, queue, results):
    while True:
        n = await queue.get()
        try:
            await asyncio.sleep(random.uniform(0, 0.002))
            if n == 7:
                raise ValueError("seven")
            results[n] = n * n
        except ValueError as error:
            results[n] = str(error)
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for n in range(10):
        queue.put_nowait(n)
    results = {}
    workers = [asyncio.create_task(worker(f"w{i}", queue, results)) for i in range(3)]
    await queue.join()
    for each in workers:
        each.cancel()
    ends = await asyncio.gather(*workers, return_exceptions=True)
    print([type(end).__name__ for end in ends])
    print(sorted(results.items()))


asyncio.run(main())

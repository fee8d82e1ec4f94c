import asyncio

running = 0
most = 0


async def job(limit, n):
    global running, most
    async with limit:
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.002)
        running -= 1
    return n


async def main():
    limit = asyncio.Semaphore(3)
    print(sum(await asyncio.gather(*[job(limit, n) for n in range(20)])), most)
    print(limit.locked())
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    print(bounded.locked())
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())

import asyncio


async def worker(lock, name):
    print(name, "wants")
    async with lock:
        print(name, "has")
        await asyncio.sleep(0.005)
    print(name, "gave")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(lock, n) for n in "abc"))
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(lock.locked(), "waiters:1" in repr(lock))
    waiting.cancel()
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())

import asyncio


async def take(first, second, name):
    async with first:
        print(name, "has one")
        await asyncio.sleep(0.01)
        async with second:
            print(name, "has both")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    try:
        async with asyncio.timeout(0.1):
            await asyncio.gather(take(a, b, "x"), take(b, a, "y"))
    except TimeoutError:
        print("deadlock broken", a.locked(), b.locked())


asyncio.run(main())

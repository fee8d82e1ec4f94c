import asyncio


async def numbers(name):
    try:
        for i in range(10):
            await asyncio.sleep(0)
            yield i
    finally:
        print("closing", name)
        await asyncio.sleep(0)
        print("closed", name)


async def first_of():
    async for n in numbers("returned"):
        return n


async def main():
    async for n in numbers("broken"):
        if n == 2:
            break
    print("after break")
    await asyncio.sleep(0.01)
    print(await first_of())
    await asyncio.sleep(0.01)
    kept = numbers("kept")
    async for n in kept:
        break
    await asyncio.sleep(0.01)
    print("end of main", n)
    await kept.aclose()


asyncio.run(main())

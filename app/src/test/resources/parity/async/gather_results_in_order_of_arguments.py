import asyncio


async def fetch(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return f"{name} fetched"


async def main():
    print(await asyncio.gather(fetch("a", 0.06), fetch("b", 0.02), fetch("c", 0.04)))
    print(await asyncio.gather())
    shared = asyncio.ensure_future(fetch("shared", 0))
    print(await asyncio.gather(shared, shared))


asyncio.run(main())

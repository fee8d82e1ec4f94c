import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return [1, 2, 3][n]


async def main():
    values = await asyncio.gather(fetch(1), fetch(5))
    print(values)


asyncio.run(main())

import asyncio


async def save(n):
    print("saved", n)


async def main():
    save(1)
    asyncio.sleep(1)
    await save(2)


asyncio.run(main())

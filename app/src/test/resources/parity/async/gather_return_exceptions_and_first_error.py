import asyncio


async def work(n):
    await asyncio.sleep(0.01 * n)
    if n == 2:
        raise ValueError(f"task {n} failed")
    print("finished", n)
    return n


async def main():
    print(await asyncio.gather(work(1), work(2), work(3), return_exceptions=True))
    try:
        await asyncio.gather(work(1), work(2), work(4))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.05)
    print("the others went on")


asyncio.run(main())

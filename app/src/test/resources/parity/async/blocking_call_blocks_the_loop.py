import asyncio
import time


async def ticker():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.01)


async def blocking():
    print("blocking begins")
    time.sleep(0.1)
    print("blocking ends")


def elsewhere():
    time.sleep(0.5)
    print("the other thread ends")


async def main():
    begin = time.perf_counter()
    await asyncio.gather(ticker(), blocking())
    print(time.perf_counter() - begin >= 0.1)
    await asyncio.gather(ticker(), asyncio.to_thread(elsewhere))


asyncio.run(main())

# ends: timed-out
# within: 500 ms
import asyncio


async def sleep():
    await asyncio.sleep(100)


async def main():
    tasks = []
    while True:
        tasks.append(asyncio.create_task(sleep()))
        await asyncio.sleep(0)


asyncio.run(main())

import asyncio


async def important():
    await asyncio.sleep(0.02)
    print("important work done")
    return 7


async def main():
    inner = asyncio.create_task(important())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.005)
    except TimeoutError:
        print("gave up waiting", inner.done())
    print(await inner)
    outer = asyncio.shield(important())
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled")
    await asyncio.sleep(0.03)


asyncio.run(main())

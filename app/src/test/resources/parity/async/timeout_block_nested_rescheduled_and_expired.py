import asyncio


async def main():
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(10)
    except TimeoutError:
        print("first")
    async with asyncio.timeout(1) as limit:
        await asyncio.sleep(0)
    print(limit.expired(), repr(limit))
    try:
        async with asyncio.timeout(10):
            try:
                async with asyncio.timeout(0.01) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner", inner.expired())
                raise ValueError("from inside") from None
    except ValueError as error:
        print(error)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as limit:
            limit.reschedule(loop.time() + 0.01)
            await asyncio.sleep(10)
    except TimeoutError:
        print("rescheduled", limit.expired())
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(10)
            print("not here")
    except TimeoutError:
        print("already over")
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)


asyncio.run(main())

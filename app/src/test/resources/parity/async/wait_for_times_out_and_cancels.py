import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def main():
    try:
        await asyncio.wait_for(slow(), timeout=0.02)
    except asyncio.TimeoutError as error:
        print("timeout", repr(error), type(error) is TimeoutError)
        print(repr(error.__cause__))
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), 1))
    print(await asyncio.wait_for(asyncio.sleep(0.01, "no limit"), None))
    try:
        await asyncio.wait_for(slow(), 0)
    except TimeoutError:
        print("at once")
    done = asyncio.get_running_loop().create_future()
    done.set_result("ready")
    print(await asyncio.wait_for(done, 0))


asyncio.run(main())

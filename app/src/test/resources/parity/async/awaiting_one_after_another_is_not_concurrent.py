import asyncio


async def say(what, delay):
    print("begin", what)
    await asyncio.sleep(delay)
    print("end", what)


async def main():
    print("in turn")
    await say("one", 0.02)
    await say("two", 0.01)
    print("together")
    first = asyncio.create_task(say("one", 0.3))
    second = asyncio.create_task(say("two", 0.01))
    await first
    await second


asyncio.run(main())

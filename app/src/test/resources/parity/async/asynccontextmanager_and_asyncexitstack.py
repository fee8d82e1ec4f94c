import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


@asynccontextmanager
async def connect(name):
    print("connect", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as error:
        print("saw", error)
        raise
    finally:
        await asyncio.sleep(0)
        print("disconnect", name)


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print("numbers closed")


async def main():
    async with connect("db") as connection:
        print("using", connection)
    try:
        async with connect("web"):
            raise ValueError("broken")
    except ValueError as error:
        print("outside", error)
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connect(n)) for n in ("a", "b")]
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "plain callback")
        print(names)
    async with aclosing(numbers()) as values:
        async for value in values:
            if value == 2:
                break
    print("end")


asyncio.run(main())

import asyncio


class Odd:
    def __await__(self):
        yield 42


async def odd():
    try:
        await Odd()
    except RuntimeError as error:
        print(str(error))


async def itself():
    task = asyncio.current_task()
    try:
        await task
    except RuntimeError as error:
        print(str(error)[:29])


async def stops():
    raise StopIteration(3)


async def main():
    await asyncio.create_task(odd())
    await asyncio.create_task(itself())
    try:
        await asyncio.create_task(stops())
    except RuntimeError as error:
        print(error)
    one = asyncio.sleep(0, "once")
    print(await one)
    try:
        await one
    except RuntimeError as error:
        print(error)
    try:
        await asyncio.gather(None)
    except TypeError as error:
        print(error)


asyncio.run(main())

import asyncio


async def background():
    try:
        while True:
            print("beat")
            await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("stopped by the end of run")
        raise
    finally:
        print("cleaned up")


async def generator():
    try:
        while True:
            yield 1
    finally:
        print("generator closed")


held = []


async def main():
    asyncio.create_task(background())
    values = generator()
    held.append(values)
    async for value in values:
        break
    await asyncio.sleep(0)
    return "result"


print(asyncio.run(main()))

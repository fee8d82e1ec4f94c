import asyncio


async def other():
    return 1


async def main():
    waiting = other()
    try:
        asyncio.run(waiting)
    except RuntimeError as error:
        print(error)
    waiting.close()
    loop = asyncio.get_running_loop()
    waiting = other()
    try:
        loop.run_until_complete(waiting)
    except RuntimeError as error:
        print(error)
    waiting.close()
    print(loop is asyncio.get_event_loop(), loop.is_running())


asyncio.run(main())
for wrong in (lambda: asyncio.run(other), lambda: asyncio.run(3), asyncio.get_running_loop, lambda: asyncio.create_task(3)):
    try:
        wrong()
    except (ValueError, RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error)[:40])

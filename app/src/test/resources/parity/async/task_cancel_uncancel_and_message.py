import asyncio


async def stubborn():
    while True:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            me = asyncio.current_task()
            print("asked to stop", error.args, me.cancelling())
            if me.cancelling() == 2:
                raise


async def tidy():
    try:
        await asyncio.sleep(10)
    finally:
        print("tidied")


async def swallows():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()
        return "swallowed"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel("first"))
    await asyncio.sleep(0)
    print(task.cancelled(), task.done())
    task.cancel("second")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    print(task.cancelled(), task.cancel())

    task = asyncio.create_task(tidy())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("tidy is cancelled")

    task = asyncio.create_task(swallows())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling())

    early = asyncio.create_task(tidy())
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("never began")
    try:
        early.result()
    except asyncio.CancelledError:
        print("no result")
    try:
        asyncio.create_task(tidy()).result()
    except asyncio.InvalidStateError as error:
        print(error)


asyncio.run(main())

import asyncio


async def ok(n):
    await asyncio.sleep(0.01)
    return n


async def fails(n):
    await asyncio.sleep(0.005 * n)
    raise ValueError(f"bad {n}")


async def waits():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("waiting one was cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(ok(1))
        second = group.create_task(ok(2), name="second")
    print(first.result(), second.result(), second.get_name())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits())
            group.create_task(fails(1))
            await asyncio.sleep(10)
            print("not reached")
    except* ValueError as errors:
        print(errors, errors.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits())
            await asyncio.sleep(0)
            raise KeyError("in the body")
    except* KeyError as errors:
        print(repr(errors))
    print(asyncio.current_task().cancelling())
    try:
        group.create_task(ok(3))
    except RuntimeError as error:
        print(str(error)[:9], str(error)[-11:])


asyncio.run(main())

import asyncio


async def work():
    await asyncio.sleep(0.01)
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name())
    first = asyncio.create_task(work())
    second = asyncio.create_task(work(), name="mine")
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    print(first.done(), first.get_coro().__name__)
    second.set_name("renamed")
    print(await first, await second)
    print(len(asyncio.all_tasks()), first.done(), first.result())
    results = []
    third = asyncio.create_task(work())
    third.add_done_callback(lambda task: results.append(task.result()))
    await third
    await asyncio.sleep(0)
    print(results)


asyncio.run(main())

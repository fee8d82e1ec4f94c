import asyncio


async def fails():
    raise ValueError("inside a task")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails())


asyncio.run(main())

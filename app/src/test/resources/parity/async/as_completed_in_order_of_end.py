import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    return name


async def main():
    jobs = [work("slow", 0.09), work("quick", 0.01), work("middle", 0.05)]
    for next_one in asyncio.as_completed(jobs):
        print(await next_one)
    tasks = {asyncio.create_task(work(n, d)): n for n, d in (("b", 0.05), ("a", 0.01))}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], await task)
    late = [asyncio.create_task(work("never", 10))]
    try:
        for next_one in asyncio.as_completed(late, timeout=0.01):
            await next_one
    except TimeoutError:
        print("too late")
    late[0].cancel()


asyncio.run(main())

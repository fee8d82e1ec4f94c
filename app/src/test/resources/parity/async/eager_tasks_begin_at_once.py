import asyncio, sys
async def work(n):
    print("start", n)
    if n % 2: await asyncio.sleep(0)
    print("end", n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    ts = [asyncio.create_task(work(i)) for i in range(3)]
    print([t.done() for t in ts])
    print(await asyncio.gather(*ts))
    t = asyncio.Task(work(5), loop=loop, eager_start=True)
    print(t.done(), await t)
    t = asyncio.eager_task_factory(loop, work(6), name="eager")
    print(t.get_name(), t.done(), t.get_coro())
    f = asyncio.ensure_future(work(8)); print(asyncio.isfuture(f), asyncio.iscoroutine(work), asyncio.iscoroutinefunction(work))
    await f
asyncio.run(main())

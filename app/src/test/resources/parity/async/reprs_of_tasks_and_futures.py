import asyncio


async def work(n):
    await asyncio.sleep(n)
    return "x" * 40


async def fails():
    raise ValueError("bad")


def hide(text):
    # Where the coroutine stands has the path of the file in it.
    return text.split(" at ")[0].split(" defined")[0]


async def main():
    task = asyncio.create_task(work(0.001), name="job")
    print(hide(repr(task)))
    await asyncio.sleep(0)
    print("wait_for=<Future pending cb=[Task.task_wakeup()]>" in repr(task))
    task.cancel()
    print("cancelling" in repr(task) or "pending" in repr(task))
    await asyncio.wait([task])
    print(hide(repr(task)))
    done = asyncio.create_task(work(0))
    await done
    print("result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>" in repr(done))
    failed = asyncio.create_task(fails())
    await asyncio.wait([failed])
    print(repr(failed).endswith("exception=ValueError('bad')>"))
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(print)
    print(repr(future).startswith("<Future pending cb=[print()"))
    future.remove_done_callback(print)
    future.set_result({"a": [1, 2]})
    print(future)
    coroutine = work(1)
    print(repr(coroutine).startswith("<coroutine object work at 0x"))
    coroutine.close()


asyncio.run(main())

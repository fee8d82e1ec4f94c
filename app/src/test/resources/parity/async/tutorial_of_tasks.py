# SuperFastPython-like
import asyncio, time, sys
from random import random
async def task_coro(value):
    print(f'>task {value} executing')
    await asyncio.sleep(0.01 * value)
    if value == 7: raise Exception('Something bad happened')
    return value * 100
def progress(task): print('.', end='')
def done_cb(task):
    if task.cancelled(): print(f"{task.get_name()} was cancelled")
    elif task.exception(): print(f"{task.get_name()} failed: {task.exception()}")
    else: print(f"{task.get_name()} done: {task.result()}")
async def monitor():
    while True:
        await asyncio.sleep(0.015)
        print(f"monitor: {sum(not t.done() for t in asyncio.all_tasks())} tasks")
async def main():
    print('main coroutine started')
    tasks = [asyncio.create_task(task_coro(i), name=f'MyTask-{i}') for i in range(3)]
    for t in tasks: t.add_done_callback(done_cb)
    await asyncio.sleep(0); print([t.done() for t in tasks])
    values = await asyncio.gather(*tasks); print(values)
    t = asyncio.create_task(task_coro(7)); t.add_done_callback(done_cb)
    try: await t
    except Exception as e: print(f'Failed: {e}')
    print(f'done: {t.done()} cancelled: {t.cancelled()}')
    t = asyncio.create_task(task_coro(50)); t.add_done_callback(done_cb); t.set_name("renamed"); await asyncio.sleep(0.001)
    was = t.cancel(); print(f'>was canceled: {was}')
    await asyncio.sleep(0.001); print(f'>done: {t.done()} {t.cancelled()}')
    try: t.result()
    except asyncio.CancelledError: print("CancelledError result")
    done, pending = await asyncio.wait([asyncio.create_task(task_coro(i)) for i in (200, 1, 100)], return_when=asyncio.FIRST_COMPLETED)
    print(f'first: {done.pop().result()}', len(pending)); [p.cancel() for p in pending]
    print(asyncio.current_task().get_coro().__name__)


    coro = task_coro(1); task = asyncio.create_task(coro); await task
    try: await coro
    except RuntimeError as e: print(e)
    print(await task)
    # async lambda / comprehension
    results = [await t for t in [asyncio.create_task(task_coro(i)) for i in range(2)]]; print(results)
    sem = asyncio.Semaphore(2)
    async def limited(i):
        async with sem: print("in", i); await asyncio.sleep(0.005); print("out", i)
    await asyncio.gather(*[limited(i) for i in range(4)])
    lock = asyncio.Lock(); counter = 0
    async def inc():
        nonlocal counter
        for _ in range(100):
            async with lock: tmp = counter; await asyncio.sleep(0); counter = tmp + 1
    await asyncio.gather(*[inc() for _ in range(5)]); print(counter)
    counter = 0
    async def unsafe():
        nonlocal counter
        for _ in range(100): tmp = counter; await asyncio.sleep(0); counter = tmp + 1
    await asyncio.gather(*[unsafe() for _ in range(5)]); print(counter)
    ev = asyncio.Event()
    async def w(n): await ev.wait(); print("w", n)
    ws = [asyncio.create_task(w(i)) for i in range(3)]; await asyncio.sleep(0); ev.set(); await asyncio.wait(ws)
    print('done')
asyncio.run(main())

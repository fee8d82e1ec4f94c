import asyncio, time
async def producer(q, n, name):
    for i in range(n):
        await q.put((name, i))
        await asyncio.sleep(0)
    print(name, "done")

async def consumer(q, name):
    while True:
        item = await q.get()
        print(name, "got", item)
        await asyncio.sleep(0)
        q.task_done()

async def main():
    q = asyncio.Queue(maxsize=3)
    print(q, q.maxsize, q.empty(), q.full(), q.qsize())
    cons = [asyncio.create_task(consumer(q, f"c{i}")) for i in range(2)]
    await asyncio.gather(producer(q, 4, "p1"), producer(q, 4, "p2"))
    await q.join()
    for c in cons: c.cancel()
    print(await asyncio.gather(*cons, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print("empty", repr(e))
    for i in range(3): q.put_nowait(i)
    print(repr(q), str(q))
    try: q.put_nowait(9)
    except asyncio.QueueFull as e: print("full", repr(e))
    pq = asyncio.PriorityQueue()
    for x in [(3, "c"), (1, "a"), (2, "b")]: await pq.put(x)
    while not pq.empty(): print(await pq.get())
    lq = asyncio.LifoQueue()
    for x in range(3): lq.put_nowait(x)
    print([lq.get_nowait() for _ in range(3)])
    q = asyncio.Queue()
    await q.put(1); await q.put(2)
    q.shutdown()
    try: await q.put(3)
    except asyncio.QueueShutDown as e: print("shut", repr(e))
    print(await q.get(), await q.get())
    try: await q.get()
    except asyncio.QueueShutDown as e: print("shut get", repr(e))
    print(q)
    q = asyncio.Queue(1)
    await q.put(1)
    async def blocked():
        try: await q.put(2)
        except asyncio.QueueShutDown: print("blocked put shut")
    t = asyncio.create_task(blocked())
    await asyncio.sleep(0)
    print(q)
    q.shutdown(immediate=True)
    await t
    await q.join()
    print(q)
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 0.01)
    except asyncio.TimeoutError as e:
        print("T", repr(e), asyncio.TimeoutError is TimeoutError)
    print(asyncio.Queue[int])
asyncio.run(main())

import asyncio


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        print("put", i)


async def consumer(queue, name):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.001)
        print(name, "got", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    worker = asyncio.create_task(consumer(queue, "c"))
    await producer(queue, 5)
    await queue.join()
    worker.cancel()
    print(queue.empty(), queue.full(), queue.qsize(), queue)
    for action in (queue.get_nowait, queue.task_done):
        try:
            action()
        except (asyncio.QueueEmpty, ValueError) as error:
            print(type(error).__name__, error)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(type(error).__name__)
    first = asyncio.PriorityQueue()
    for item in ((3, "c"), (1, "a"), (2, "b")):
        first.put_nowait(item)
    last = asyncio.LifoQueue()
    for item in "xyz":
        await last.put(item)
    print([first.get_nowait() for _ in range(3)], [last.get_nowait() for _ in range(3)])
    queue.shutdown()
    print(await queue.get(), await queue.get())
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("shut down")


asyncio.run(main())

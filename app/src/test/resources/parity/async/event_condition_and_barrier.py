import asyncio


async def waiter(event, n):
    print("waiting", n)
    await event.wait()
    print("released", n)


async def consumer(condition, items):
    async with condition:
        await condition.wait_for(lambda: items)
        print("took", items.pop(0))


async def party(barrier, n):
    await asyncio.sleep(0.002 * n)
    print("at the barrier", n)
    async with barrier as place:
        if place == 0:
            print("all there")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in range(2)]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    event.clear()
    print(event.is_set())

    condition = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(condition, items)) for _ in range(2)]
    await asyncio.sleep(0)
    for item in ("x", "y"):
        async with condition:
            items.append(item)
            condition.notify()
    await asyncio.gather(*tasks)
    for wrong in (condition.notify, condition.release):
        try:
            wrong()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)

    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(party(barrier, n) for n in range(3)))
    print(barrier.n_waiting, barrier.parties, barrier.broken)
    alone = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await alone
    except asyncio.BrokenBarrierError as error:
        print(error, barrier.broken)


asyncio.run(main())

import asyncio
class Ticker:
    def __init__(self, n): self.n = n
    async def __aiter__(self):
        for i in range(self.n):
            yield i; await asyncio.sleep(0.001)
async def numbers():
    for i in range(10): yield i
async def take(ait, n):
    i = 0
    async for x in ait:
        if i >= n: return
        yield x; i += 1
async def amap(f, ait):
    async for x in ait: yield f(x)
async def merge(*gens):
    q = asyncio.Queue(); END = object()
    async def pump(g):
        async for x in g: await q.put(x)
        await q.put(END)
    ts = [asyncio.create_task(pump(g)) for g in gens]; left = len(ts)
    while left:
        x = await q.get()
        if x is END: left -= 1
        else: yield x
async def main():
    print([x async for x in take(amap(lambda x: x * x, numbers()), 4)])
    print(sorted([x async for x in merge(Ticker(3), numbers())]))
    agen = numbers()
    print(type(agen).__name__, agen.__name__, agen.ag_running, hasattr(agen, "asend"))
    async for x in agen:
        if x == 3: break
    print(await agen.__anext__())
    try: await agen.athrow(KeyError("x"))
    except KeyError as e: print("athrow", e)
    try: await agen.__anext__()
    except StopAsyncIteration as e: print("stop", repr(e))
    gen = (x async for x in numbers() if x % 3 == 0)
    print(gen, [i async for i in gen]) if False else print([i async for i in gen])
    print({x: y async for x, y in amap(lambda v: (v, v * 2), take(numbers(), 2))}, {x async for x in take(numbers(), 3)})
    print([await asyncio.sleep(0, i) async for i in take(numbers(), 3)])
    async def agen2():
        try: yield 1; yield 2
        finally: print("closing agen2")
    g = agen2(); print(await anext(g)); 
    async for i in g: print("i", i)
    else: print("else")
    it = aiter(numbers()); print(await anext(it), await anext(it)); await it.aclose()
    print(await anext(it, None))
asyncio.run(main())

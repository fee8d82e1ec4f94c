import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, contextmanager, ExitStack
@asynccontextmanager
async def conn(n):
    print("acquire", n); 
    try: yield f"conn{n}"
    except Exception as e: print("rollback", n, e); raise
    else: print("commit", n)
    finally: await asyncio.sleep(0); print("release", n)
async def main():
    async with AsyncExitStack() as st:
        cs = [await st.enter_async_context(conn(i)) for i in range(3)]; print(cs)
    try:
        async with conn(9) as c: raise ValueError("bad sql")
    except ValueError as e: print("outer", e)
    async with AsyncExitStack() as st:
        st.push_async_exit(conn(5)) if False else None
        st.enter_context(contextmanager(lambda: (print("sync in"), (yield 1), print("sync out")))()) if False else None
        async def cb(): print("cb")
        st.push_async_callback(cb); moved = st.pop_all()
    print("moved"); await moved.aclose()
    @conn(7)
    async def job(): print("job"); return 1
    print(await job(), await job())
    cm = conn(1); print(await cm.__aenter__()); print(await cm.__aexit__(None, None, None))
    try:
        async with conn(2): 
            async with conn(3): raise KeyError("inner")
    except KeyError as e: print(repr(e), e.__context__)
    async def gen():
        try: yield 1; yield 2
        finally: print("gen closed")
    async for x in gen(): print(x); break
    await asyncio.sleep(0); await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0.01):
            async with conn("t"): await asyncio.sleep(1)
    except TimeoutError: print("timed out")
    try:
        async with conn("a"), conn("b"): raise RuntimeError("multi")
    except RuntimeError: print("done")
    try: conn(1).__enter__
    except AttributeError as e: print(e)
    with ExitStack() as es:
        for n in "ab": es.callback(print, "exit", n)
        try: es.enter_context(conn(1))
        except TypeError as e: print(e)
asyncio.run(main())

import asyncio, time
# nested cancellation, finally ordering, shield with cleanup, current loop time
log = []
async def inner(name, d):
    try:
        log.append(f"{name} start"); await asyncio.sleep(d); log.append(f"{name} end"); return name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled"); raise
    finally: log.append(f"{name} finally")
async def parent():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(inner("a", 5)); tg.create_task(inner("b", 5))
    except asyncio.CancelledError: log.append("parent cancelled"); raise
async def main():
    t = asyncio.create_task(parent()); await asyncio.sleep(0.01); t.cancel()
    try: await t
    except asyncio.CancelledError: log.append("main saw cancel")
    g = asyncio.gather(inner("c", 0.01), inner("d", 5))
    try: await asyncio.wait_for(g, 0.3)
    except TimeoutError: log.append("gather timeout")
    async def shielded():
        try: await asyncio.shield(inner("s", 0.1))
        except asyncio.CancelledError: log.append("outer of shield cancelled")
    t = asyncio.create_task(shielded()); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel(); await t; await asyncio.sleep(0.3)
    async def cancel_self(): asyncio.current_task().cancel(); log.append("still here"); await asyncio.sleep(0); log.append("never")
    r = await asyncio.gather(cancel_self(), return_exceptions=True); log.append(repr(r))
    # cancel from sibling with message
    async def a():
        try: await asyncio.Future()
        except asyncio.CancelledError as e: log.append(("msg", e.args)); raise
    t = asyncio.create_task(a()); await asyncio.sleep(0); t.cancel("bye")
    await asyncio.wait([t]); log.append(t.cancelled())
    # exception group with cancel
    async def bad(): await asyncio.sleep(0.005); raise ValueError("bad")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad()); tg.create_task(inner("e", 5)); await inner("body", 5)
    except* ValueError as eg: log.append(eg.exceptions)
    # timeout inside task group
    async def limited():
        try:
            async with asyncio.timeout(0.01): await inner("f", 5)
        except TimeoutError: log.append("f timeout"); return "fallback"
    async with asyncio.TaskGroup() as tg: t1 = tg.create_task(limited()); t2 = tg.create_task(inner("g", 0.3))
    log.append((t1.result(), t2.result()))
    for l in log: print(l)
asyncio.run(main())

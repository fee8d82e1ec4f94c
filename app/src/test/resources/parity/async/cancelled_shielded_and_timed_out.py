import asyncio
async def slow():
    try: await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("cancel args", e.args); await asyncio.sleep(0); print("cleaned"); raise
async def stubborn():
    while True:
        try: await asyncio.sleep(0.05); return "finished anyway"
        except asyncio.CancelledError: print("ignored")
async def main():
    try: await asyncio.wait_for(slow(), timeout=0.01)
    except TimeoutError as e: print("TO", repr(e), repr(e.__cause__))
    print(await asyncio.wait_for(stubborn(), timeout=0.01) if False else "skip")
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel("why"); print(t.cancelling()); print(await t, t.cancelled(), t.cancelling(), t.uncancel())
    t = asyncio.create_task(slow()); await asyncio.sleep(0); print(t.cancel(msg="reason"))
    try: await t
    except asyncio.CancelledError as e: print("got", e.args, t.cancelled())
    try: t.exception()
    except asyncio.CancelledError as e: print("exc", e.args)
    inner = asyncio.create_task(asyncio.sleep(0.3, "inner done"))
    outer = asyncio.shield(inner)
    try: await asyncio.wait_for(outer, 0.005)
    except TimeoutError: print("shielded", inner.cancelled(), outer.cancelled())
    print(await inner)
    async with asyncio.timeout(None) as cm:
        print(cm.when()); cm.reschedule(asyncio.get_running_loop().time() + 10); print(cm.expired())
    print(cm)
    try:
        async with asyncio.timeout(0.01) as cm: await asyncio.sleep(1)
    except TimeoutError: print(cm.expired(), cm)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1): await asyncio.sleep(0); print("never")
    except TimeoutError as e: print("past", repr(e.__cause__))
    print(await asyncio.wait_for(asyncio.sleep(0, 5), None))
    try: await asyncio.wait_for(asyncio.sleep(1), 0)
    except TimeoutError: print("zero")
    g = asyncio.gather(slow(), slow()); await asyncio.sleep(0.001); g.cancel()
    try: await g
    except asyncio.CancelledError as e: print("gather cancelled", g.cancelled(), e.args)
    asyncio.current_task().cancel()
    try: await asyncio.sleep(0)
    except asyncio.CancelledError: print("self", asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
    r = await asyncio.gather(); print(r)
    same = asyncio.create_task(asyncio.sleep(0, 7)); print(await asyncio.gather(same, same))
asyncio.run(main())

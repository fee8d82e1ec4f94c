import asyncio, warnings
warnings.simplefilter("ignore")
def tr(f):
    try: print("ok", f())
    except Exception as e: print(type(e).__name__, e)
async def c(): return 1
async def main():
    loop = asyncio.get_running_loop()
    tr(lambda: asyncio.Queue(loop=loop)); tr(lambda: asyncio.Lock(loop=loop)); tr(lambda: asyncio.Event(loop=loop)); tr(lambda: asyncio.Semaphore(1, loop=loop))
    for f in (lambda: asyncio.sleep(0, loop=loop), lambda: asyncio.wait_for(c(), 1, loop=loop), lambda: asyncio.gather(c(), loop=loop), lambda: asyncio.shield(c(), loop=loop)):
        try: print(await f())
        except Exception as e: print(type(e).__name__, e)
    tr(lambda: asyncio.create_task(c)); tr(lambda: asyncio.create_task(5)); tr(lambda: asyncio.ensure_future(5)); tr(lambda: asyncio.gather(5)); tr(lambda: asyncio.create_task())
    tr(lambda: loop.call_later("x", print)); tr(lambda: loop.call_soon()); tr(lambda: asyncio.timeout("x")); tr(lambda: asyncio.Semaphore("x"))
    for f in (lambda: asyncio.sleep("x"), lambda: asyncio.wait_for(c(), "x"), lambda: asyncio.wait(5), lambda: asyncio.wait([asyncio.create_task(c())], timeout="q"), lambda: asyncio.to_thread(5), lambda: loop.run_in_executor(5, print)):
        try: print(await f())
        except Exception as e: print(type(e).__name__, e)
    t = asyncio.create_task(c())
    tr(lambda: t.result()); tr(lambda: t.exception()); tr(lambda: t.set_result(1)); tr(lambda: t.set_exception(ValueError())); tr(lambda: t.add_done_callback(5)); tr(lambda: t.get_loop() is loop); tr(lambda: t.get_context() is not None); tr(lambda: t.remove_done_callback(print)); 
    await asyncio.sleep(0.01)
    f = asyncio.Future(); tr(lambda: f.set_exception(5)); tr(lambda: f.set_exception(ValueError)); tr(lambda: f.set_result(1)); tr(lambda: f.exception()); tr(lambda: f.result()); tr(lambda: f.cancel()); tr(lambda: bool(f)); tr(lambda: f.get_loop() is loop)
    e = asyncio.Event(); tr(lambda: e.wait().close()); q = asyncio.Queue(2); tr(lambda: q.put_nowait()); tr(lambda: q._queue); tr(lambda: q.maxsize); tr(lambda: len(q)); tr(lambda: list(q))
    tr(lambda: asyncio.all_tasks() == {asyncio.current_task()}); tr(lambda: asyncio.current_task().get_name()); tr(lambda: asyncio.iscoroutinefunction(asyncio.sleep)); tr(lambda: loop.time() > 0); tr(lambda: loop.get_task_factory()); tr(lambda: loop.get_exception_handler()); tr(lambda: asyncio.Task.current_task()); tr(lambda: asyncio.async_); tr(lambda: asyncio.coroutine); tr(lambda: asyncio.WindowsSelectorEventLoopPolicy); tr(lambda: asyncio.JoinableQueue)
    sem = asyncio.BoundedSemaphore(2); tr(lambda: sem._value); tr(lambda: sem.release()); l = asyncio.Lock(); tr(lambda: l.release()); tr(lambda: l._locked); cond = asyncio.Condition(l); tr(lambda: cond.locked()); tr(lambda: cond.notify_all())
    def st(x): raise StopIteration(x)
    try: await asyncio.to_thread(st, 5)
    except Exception as e: print(type(e).__name__, e)
    async def si(): raise StopIteration(3)
    try: await si()
    except RuntimeError as e: print(e)
    try: await asyncio.gather(c(), si())
    except RuntimeError as e: print(e)
    other = asyncio.new_event_loop(); of = other.create_future()
    try: await of
    except RuntimeError as e: print(str(e)[:30], "attached to a different loop" in str(e))
    other.close()
    class Y:
        def __await__(self): yield 5
    try: await Y()
    except RuntimeError as e: print(e)
    class Z:
        def __await__(self): return 5
    try: await Z()
    except TypeError as e: print(e)
    t = asyncio.create_task(asyncio.sleep(0)); 
    try: await asyncio.wait_for(t, 1); print("waited", t.done())
    except Exception as e: print(e)
    async def me(): await asyncio.current_task()
    try: await asyncio.create_task(me())
    except RuntimeError as e: print(str(e)[:30])
    async def two(f): await f
    ff = loop.create_future(); ts = [asyncio.create_task(two(ff)) for _ in range(2)]; await asyncio.sleep(0); ff.set_result(1); await asyncio.gather(*ts); print("both")
    print([type(x).__name__ for x in await asyncio.gather(asyncio.sleep(0), si(), return_exceptions=True)])
asyncio.run(main())

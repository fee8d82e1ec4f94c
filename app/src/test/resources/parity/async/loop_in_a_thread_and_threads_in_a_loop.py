import asyncio, threading, time, queue as q, concurrent.futures as cf
# thread + loop bridge
class Bridge:
    def __init__(self):
        self.loop = asyncio.new_event_loop(); self.ready = threading.Event()
        self.t = threading.Thread(target=self._run, name="loop-thread"); self.t.start(); self.ready.wait()
    def _run(self):
        asyncio.set_event_loop(self.loop); self.loop.call_soon(self.ready.set); self.loop.run_forever()
        p = asyncio.all_tasks(self.loop); [x.cancel() for x in p]
        self.loop.run_until_complete(asyncio.gather(*p, return_exceptions=True)); self.loop.close(); print("loop closed", len(p))
    def call(self, coro, timeout=None): return asyncio.run_coroutine_threadsafe(coro, self.loop).result(timeout)
    def stop(self): self.loop.call_soon_threadsafe(self.loop.stop); self.t.join()
async def work(x): await asyncio.sleep(0.01); return x * 2, threading.current_thread().name
async def forever(): await asyncio.sleep(100)
b = Bridge(); print(b.call(work(4)))
try: b.call(forever(), 0.02)
except cf.TimeoutError as e: print("timeout", type(e).__name__)
f = asyncio.run_coroutine_threadsafe(forever(), b.loop); time.sleep(0.01); print(f.cancel(), f.cancelled())
async def fail(): raise RuntimeError("in loop")
try: b.call(fail())
except RuntimeError as e: print("got", e)
b.stop()
async def main():
    sq = q.Queue()
    def producer():
        for i in range(3): time.sleep(0.005); sq.put(i)
        sq.put(None)
    threading.Thread(target=producer).start()
    loop = asyncio.get_running_loop()
    while (item := await loop.run_in_executor(None, sq.get)) is not None: print("item", item)
    aq = asyncio.Queue()
    def feed():
        for i in range(3): loop.call_soon_threadsafe(aq.put_nowait, i)
    await asyncio.to_thread(feed); print([await aq.get() for _ in range(3)])
    with cf.ThreadPoolExecutor(2) as ex:
        futs = [ex.submit(time.sleep, 0.01 * i) for i in range(3)]
        await asyncio.gather(*map(asyncio.wrap_future, futs)); print([f.done() for f in futs])
    ev = threading.Event()
    async def waiter():
        while not ev.is_set(): await asyncio.sleep(0.002)
        return "seen"
    t = asyncio.create_task(waiter()); loop.call_later(0.01, ev.set); print(await t)
    try: await asyncio.to_thread(lambda: 1 / 0)
    except ZeroDivisionError as e: print(e)
    lock = threading.Lock(); total = 0
    def add():
        nonlocal total
        for _ in range(100):
            with lock: total += 1
    await asyncio.gather(*[asyncio.to_thread(add) for _ in range(4)]); print(total)
asyncio.run(main())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)

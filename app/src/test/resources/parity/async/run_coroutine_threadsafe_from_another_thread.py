import asyncio
import concurrent.futures
import threading


async def work(n):
    await asyncio.sleep(0.01)
    return n * 2


async def fails():
    raise KeyError("in the loop")


def serve(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()


loop = asyncio.new_event_loop()
thread = threading.Thread(target=serve, args=(loop,))
thread.start()
futures = [asyncio.run_coroutine_threadsafe(work(n), loop) for n in range(3)]
print([future.result(timeout=5) for future in futures])
try:
    asyncio.run_coroutine_threadsafe(fails(), loop).result()
except KeyError as error:
    print("raised", error)
slow = asyncio.run_coroutine_threadsafe(asyncio.sleep(10), loop)
try:
    slow.result(timeout=0.02)
except concurrent.futures.TimeoutError:
    print("too slow", slow.cancel())
said = threading.Event()
loop.call_soon_threadsafe(said.set)
print(said.wait(5))
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
print(loop.is_closed())

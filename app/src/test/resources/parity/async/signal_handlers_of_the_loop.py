import asyncio
import os
import signal


async def worker(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def shut_down(number, loop):
    print("got", number.name)
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    loop.stop()


loop = asyncio.new_event_loop()
for number in (signal.SIGTERM, signal.SIGUSR1):
    loop.add_signal_handler(number, lambda number=number: asyncio.create_task(shut_down(number, loop)))
loop.create_task(worker("one"))
loop.call_soon(os.kill, os.getpid(), signal.SIGTERM)
loop.run_forever()
print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGINT))
loop.close()

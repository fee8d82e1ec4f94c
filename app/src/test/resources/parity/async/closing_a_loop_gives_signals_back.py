import asyncio
import os
import signal


async def asked():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
    await stop.wait()
    for number in (signal.SIGKILL, signal.SIGSTOP):
        try:
            loop.add_signal_handler(number, print)
        except RuntimeError as error:
            print(error)


async def interrupted():
    asyncio.get_running_loop().call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        print("cancelled")
        raise


asyncio.run(asked())
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM))
try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("interrupted")

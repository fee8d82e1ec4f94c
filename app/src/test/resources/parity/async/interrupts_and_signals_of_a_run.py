import asyncio, signal, os
signal.signal(signal.SIGINT, signal.default_int_handler)  # also where a shell has started this in the background
async def main():
    asyncio.get_running_loop().call_later(0.01, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cleaning up"); raise
    finally: print("finally")
try: asyncio.run(main())
except KeyboardInterrupt: print("interrupted")
async def m2():
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(1)
    print("not reached")
try: asyncio.run(m2())
except KeyboardInterrupt: print("interrupted 2")
def h(s, f): print("handler", signal.Signals(s).name); raise SystemExit(0)
signal.signal(signal.SIGTERM, h)
async def m3():
    loop = asyncio.get_running_loop()
    stop = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, stop.set_result, None)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGUSR1)
    await stop; print("stopped")
asyncio.run(m3())
os.kill(os.getpid(), signal.SIGTERM)

# ends: timed-out
# within: 500 ms
import asyncio


async def stubborn():
    while True:
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            pass


asyncio.run(asyncio.wait_for(stubborn(), 0.05))

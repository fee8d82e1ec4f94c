import asyncio


async def work():
    await asyncio.sleep(0.001)
    return "done"


loop = asyncio.get_event_loop()
print(loop.run_until_complete(work()))
loop.close()

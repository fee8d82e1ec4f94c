import asyncio


async def work(n):
    await asyncio.sleep(0.001)
    return n * 2


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(work(4)))
task = loop.create_task(work(5))
loop.call_later(0.02, loop.stop)
loop.run_forever()
print(task.result(), loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
late = work(1)
try:
    loop.run_until_complete(late)
except RuntimeError as error:
    print(error)
late.close()
with asyncio.Runner() as runner:
    print(runner.run(work(1)), runner.run(work(2)))

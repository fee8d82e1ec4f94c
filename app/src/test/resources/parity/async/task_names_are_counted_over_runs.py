import asyncio


async def name():
    return asyncio.current_task().get_name()


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("child cleaned up")


async def leaves_a_task():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    print(task.get_name(), await name())


async def handle(reader, writer):
    print("handled by", await name())
    writer.close()


async def serve():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    await reader.read()
    writer.close()
    server.close()
    print(await name(), await asyncio.create_task(name()))


async def uses_a_thread():
    await asyncio.to_thread(print, "in a thread")
    print(await name())


for program in (leaves_a_task, serve, uses_a_thread, leaves_a_task):
    asyncio.run(program())

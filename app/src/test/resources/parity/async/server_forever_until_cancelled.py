import asyncio


async def handle(reader, writer):
    name = (await reader.read(100)).decode()
    print("client says", name)
    writer.write(b"hello " + name.encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    serving = asyncio.create_task(server.serve_forever())
    reader, writer = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    writer.write(b"me")
    print((await reader.read(100)).decode())
    writer.close()
    await writer.wait_closed()
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("server stopped")


asyncio.run(main())

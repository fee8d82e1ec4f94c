import asyncio


async def handle(reader, writer):
    writer.write(b"headbody of ten;rest")
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "localhost", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("localhost", port)
    print(await reader.readexactly(4))
    print(await reader.readuntil(b";"))
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    print(await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print(writer.is_closing())
    server.close()
    await server.wait_closed()


asyncio.run(main())

import asyncio
async def handle(reader, writer):
    addr = writer.get_extra_info("peername")
    print("conn", addr[0])
    while True:
        data = await reader.readline()
        if not data: break
        msg = data.decode().strip()
        if msg == "quit": break
        writer.write(f"echo {msg}\n".encode())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print("server side closed")
async def client(port, msgs):
    r, w = await asyncio.open_connection("127.0.0.1", port)
    for m in msgs:
        w.write((m + "\n").encode()); await w.drain()
        print("client", (await r.readline()))
    w.write_eof()
    print(await r.read())
    w.close(); await w.wait_closed()
    print(w.is_closing())
async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving(), type(server).__name__, len(server.sockets))
    await client(port, ["a", "b c"])
    async with server:
        r, w = await asyncio.open_connection("localhost", port)
        w.writelines([b"x\n", b"yy\n", b"z\n"])
        print(await r.readexactly(7)); print(await r.readuntil(b"y\n"))
        print(await r.read(100))
        try:
            w.write(b"quit\n"); await r.readexactly(10)
        except asyncio.IncompleteReadError as e:
            print(repr(e), e.partial, e.expected)
        print(r.at_eof(), await r.readline())
        try: await r.readuntil(b"\n")
        except asyncio.IncompleteReadError as e: print(e)
        w.close(); await w.wait_closed()
    print(server.is_serving(), server.sockets)
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e.errno, str(e)[:12])
    try:
        w.write("str")
    except TypeError as e: print(e)
    r = asyncio.StreamReader()
    r.feed_data(b"line1\nline2\nrest"); r.feed_eof()
    async for line in r: print(line)
asyncio.run(main())

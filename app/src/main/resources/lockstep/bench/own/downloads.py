"""A thousand downloads of 50 ms from a server on loopback, a hundred at a time: the time over the ideal half second."""

import asyncio
import time

TASKS = 1000
AT_ONCE = 100
SECONDS = 0.05
IDEAL = TASKS / AT_ONCE * SECONDS


async def serve(reader, writer):
    line = await reader.readline()
    await asyncio.sleep(SECONDS)
    writer.write(b"page " + line)
    await writer.drain()
    writer.close()


async def download(port, places, n):
    async with places:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"%d\n" % n)
        page = await reader.read()
        writer.close()
        return len(page)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for turn in range(15):
        places = asyncio.Semaphore(AT_ONCE)
        begin = time.perf_counter()
        answer = sum(await asyncio.gather(*(download(port, places, n) for n in range(TASKS))))
        spent = time.perf_counter() - begin
        if turn == 0:
            print("answer", answer)
        if turn > 11:
            print("figure", spent / IDEAL)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())

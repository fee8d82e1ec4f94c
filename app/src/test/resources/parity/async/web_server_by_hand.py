"""A small HTTP-ish server and client on loopback, written by hand."""
import asyncio
import json
import time
from collections import Counter
from urllib.parse import parse_qs, urlsplit


class App:
    def __init__(self):
        self.routes = {}
        self.hits = Counter()

    def route(self, path, methods=("GET",)):
        def deco(f):
            for m in methods:
                self.routes[m, path] = f
            return f
        return deco

    async def __call__(self, reader, writer):
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            request, *lines = head.decode().split("\r\n")
            method, target, _ = request.split(" ")
            headers = dict(line.split(": ", 1) for line in lines if line)
            body = await reader.readexactly(int(headers.get("Content-Length", 0)))
            url = urlsplit(target)
            self.hits[url.path] += 1
            handler = self.routes.get((method, url.path))
            if handler is None:
                status, answer = ("405 Method Not Allowed" if any(p == url.path for _, p in self.routes) else "404 Not Found"), {"error": url.path}
            else:
                try:
                    status, answer = "200 OK", await handler(parse_qs(url.query), body)
                except Exception as e:
                    status, answer = "500 Internal Server Error", {"error": f"{type(e).__name__}: {e}"}
            data = json.dumps(answer).encode()
            writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data)
            await writer.drain()
        except asyncio.IncompleteReadError as e:
            print("incomplete", e.partial, e.expected)
        finally:
            writer.close()
            await writer.wait_closed()


app = App()


@app.route("/hello")
async def hello(q, body):
    await asyncio.sleep(0.01)
    return {"hello": q.get("name", ["world"])[0]}


@app.route("/echo", methods=["POST", "PUT"])
async def echo(q, body):
    return json.loads(body)


@app.route("/fail")
async def fail(q, body):
    return 1 / 0


async def fetch(port, method, target, body=b""):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    await writer.drain()
    status = (await reader.readline()).decode().split(" ", 1)[1].strip()
    headers = {}
    while (line := (await reader.readline()).strip()):
        k, _, v = line.partition(b": ")
        headers[k.decode()] = v.decode()
    data = await reader.readexactly(int(headers["Content-Length"]))
    at_end = await reader.read()
    writer.close()
    return status, json.loads(data), reader.at_eof(), at_end


async def main():
    server = await asyncio.start_server(app, "localhost", 0)
    host, port = server.sockets[0].getsockname()[:2]
    print(server.is_serving(), type(port).__name__)
    answers = await asyncio.gather(
        fetch(port, "GET", "/hello?name=ann&x=1"),
        fetch(port, "GET", "/hello"),
        fetch(port, "POST", "/echo", b'{"a": [1, 2]}'),
        fetch(port, "POST", "/echo", b"{bad"),
        fetch(port, "GET", "/fail"),
        fetch(port, "GET", "/nowhere"),
        fetch(port, "DELETE", "/hello"),
    )
    for a in answers:
        print(*a)
    r, w = await asyncio.open_connection("127.0.0.1", port)
    w.write(b"GET")
    w.write_eof()
    print(await r.read(), w.get_extra_info("peername")[1] == port, w.is_closing())
    w.close()
    started = time.perf_counter()
    many = await asyncio.gather(*(fetch(port, "GET", f"/hello?name={i}") for i in range(50)))
    print(len({a[1]["hello"] for a in many}), time.perf_counter() - started < 3)
    server.close()
    await server.wait_closed()
    print(server.is_serving(), app.hits["/hello"], sorted(app.hits))
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except OSError as e:
        print(type(e).__name__, e.errno)
    try:
        async with asyncio.timeout(0.05):
            server = await asyncio.start_server(app, "127.0.0.1", 0)
            async with server:
                await server.serve_forever()
    except TimeoutError:
        print("served for a while")


asyncio.run(main())

"""A connection to a host of the built-in web: speaks just enough HTTP to answer one request after another."""

import _web

from asyncio.streams import _Transport, _connected, _next_port

_PLAIN_PORTS = (80, 443, 8000, 8080)


async def connect(loop, host, port, limit):
    here = ("127.0.0.1", _next_port())
    there = (host, port)
    mine = _Transport(loop, here, there)
    other = _Host(loop, there, here, host)
    mine._other, other._other = other, mine
    return _connected(loop, mine, limit)


class _Host(_Transport):
    """The host's end."""

    def __init__(self, loop, name, peer, host):
        super().__init__(loop, name, peer)
        self._host = host
        self._got = b""
        self._keep = True

    def _receive(self, data):
        self._got += data
        while b"\r\n\r\n" in self._got:
            head, self._got = self._got.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            words = lines[0].split(" ")
            path = words[1] if len(words) > 1 else "/"
            close = words[-1] == "HTTP/1.0" or any(line.lower() == "connection: close" for line in lines)
            answer = _web.request(self._host, path)
            if answer is None:
                self.close()
                return
            status, seconds, length = answer
            self._loop.call_later(seconds, self._answer, words[0], path, status, length, close)

    def _answer(self, method, path, status, length, close):
        from requests import _REASONS

        body = _web.body(f"http://{self._host}{path}", length).encode()
        head = (
            f"HTTP/1.1 {status} {_REASONS.get(status, 'Unknown')}\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Length: {len(body)}\r\nConnection: {'close' if close else 'keep-alive'}\r\n\r\n"
        )
        self.write(head.encode() + (b"" if method == "HEAD" else body))
        if close:
            self.close()

    def _end(self):
        pass

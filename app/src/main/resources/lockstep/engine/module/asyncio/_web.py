"""A connection to a host of the built-in web: speaks just enough HTTP to answer one request after another."""

import _web

from asyncio._sockets import End, next_port


def connect(loop, host, port):
    """The end of a connection whose other end is a host."""
    here = ("127.0.0.1", next_port())
    there = (host, port)
    mine = End(loop, here, there)
    other = _Host(loop, there, here, host)
    mine.other, other.other = other, mine
    return mine


class _Host(End):
    """The host's end."""

    def __init__(self, loop, name, peer, host):
        super().__init__(loop, name, peer)
        self._host = host
        self._got = b""

    def receive(self, data):
        self._got += bytes(data)
        while b"\r\n\r\n" in self._got:
            head, self._got = self._got.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            words = lines[0].split(" ")
            path = words[1] if len(words) > 1 else "/"
            close = words[-1] == "HTTP/1.0" or any([line.lower() == "connection: close" for line in lines])
            answer = _web.request(self._host, path)
            if answer is None:
                self.close()
                return
            status, seconds, length = answer
            self.loop.call_later(seconds, self._answer, words[0], path, status, length, close)

    def receive_end(self):
        pass

    def _answer(self, method, path, status, length, close):
        from requests import _REASONS

        body = _web.body(f"http://{self._host}{path}", length).encode()
        head = (
            f"HTTP/1.1 {status} {_REASONS.get(status, 'Unknown')}\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Length: {len(body)}\r\nConnection: {'close' if close else 'keep-alive'}\r\n\r\n"
        )
        self.other.receive(head.encode() + (b"" if method == "HEAD" else body))
        if close:
            self.close()

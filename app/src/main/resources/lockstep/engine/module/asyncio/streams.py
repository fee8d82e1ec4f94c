"""Connections between tasks of one process, by ports of the run's own; and to the hosts of the built-in web."""

from asyncio import events
from asyncio._reader import StreamReader

__all__ = (
    "Server", "StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "start_server",
)

_LIMIT = 2**16
_FIRST_FREE = 40000
_HERE = ("localhost", "127.0.0.1", "::1", "0.0.0.0", "", None)
_servers = {}
_free = [_FIRST_FREE]


def _next_port():
    _free[0] += 1
    return _free[0]


class StreamReaderProtocol:
    """Stands for the protocol that a program may pass around."""


class _Socket:
    """What get_extra_info and Server.sockets show."""

    def __init__(self, name, peer=None):
        self._name = name
        self._peer = peer

    def getsockname(self):
        return self._name

    def getpeername(self):
        return self._peer

    def fileno(self):
        return -1

    def setsockopt(self, *args):
        pass


class _Transport:
    """One direction's writing end; the other end's reader gets what is written."""

    def __init__(self, loop, name, peer):
        self._loop = loop
        self._extra = {"sockname": name, "peername": peer, "socket": _Socket(name, peer)}
        self._reader = None
        self._other = None
        self._closing = False
        self._ended = False
        self._closed = loop.create_future()

    def _send(self, action, *args):
        target = self._other._loop
        if target is self._loop:
            target.call_soon(action, *args)
        elif not target.is_closed():
            target.call_soon_threadsafe(action, *args)

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._ended:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not self._closing and data:
            self._send(self._other._receive, bytes(data))

    def _receive(self, data):
        if not self._closing and self._reader is not None:
            self._reader.feed_data(data)

    def _end(self):
        if self._reader is not None:
            self._reader.feed_eof()

    def write_eof(self):
        if not self._ended:
            self._ended = True
            self._send(self._other._end)

    def can_write_eof(self):
        return True

    def is_closing(self):
        return self._closing

    def close(self):
        if not self._closing:
            self._closing = True
            if not self._ended:
                self._send(self._other._end)
            self._end()
            self._loop.call_soon(self._finish)

    abort = close

    def _finish(self):
        if not self._closed.done():
            self._closed.set_result(None)

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)

    def get_write_buffer_size(self):
        return 0


class StreamWriter:
    def __init__(self, transport, protocol, reader, loop):
        self._transport = transport
        self._reader = reader
        self._loop = loop

    def __repr__(self):
        return f"<StreamWriter transport={self._transport!r} reader={self._reader!r}>"

    @property
    def transport(self):
        return self._transport

    def write(self, data):
        self._transport.write(data)

    def writelines(self, data):
        self._transport.write(b"".join(data))

    def write_eof(self):
        self._transport.write_eof()

    def can_write_eof(self):
        return True

    def close(self):
        self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    async def wait_closed(self):
        await self._transport._closed

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        if self._reader is not None and self._reader._exception is not None:
            raise self._reader._exception
        if self._transport._other is not None and self._transport._other._closing and not self._transport._closing:
            self._transport._lost = getattr(self._transport, "_lost", 0) + 1
            if self._transport._lost > 1:
                raise ConnectionResetError("Connection lost")
        await _turn


class _Turn:
    def __await__(self):
        yield


_turn = _Turn()


def _connected(loop, transport, limit):
    reader = StreamReader(limit, loop)
    transport._reader = reader
    return reader, StreamWriter(transport, None, reader, loop)


async def open_connection(host=None, port=None, *, limit=_LIMIT, **kwds):
    loop = events.get_running_loop()
    port = int(port)
    if host not in _HERE:
        return await _open_web(loop, host, port, limit)
    await _turn
    server = _servers.get(port)
    if server is None:
        at = "127.0.0.1" if host in ("localhost", None) else host
        raise ConnectionRefusedError(111, f"Connect call failed ({at!r}, {port})")
    here = ("127.0.0.1", _next_port())
    there = ("127.0.0.1", port)
    mine = _Transport(loop, here, there)
    other = _Transport(server._loop, there, here)
    mine._other, other._other = other, mine
    pair = _connected(loop, mine, limit)
    if server._loop is loop:
        server._accept(other)
    else:
        server._loop.call_soon_threadsafe(server._accept, other)
    return pair


async def start_server(client_connected_cb, host=None, port=None, *, limit=_LIMIT, start_serving=True, **kwds):
    loop = events.get_running_loop()
    port = _next_port() if not port else int(port)
    if port in _servers:
        at = "127.0.0.1" if host in ("localhost", None) else host
        raise OSError(98, f"error while attempting to bind on address ({at!r}, {port}): address already in use")
    server = Server(loop, client_connected_cb, "127.0.0.1" if host in ("localhost", None, "") else host, port, limit)
    if start_serving:
        server._begin()
    return server


class Server(events.AbstractServer):
    def __init__(self, loop, callback, host, port, limit):
        self._loop = loop
        self._callback = callback
        self._port = port
        self._limit = limit
        self._sockets = (_Socket((host, port)),)
        self._serving = False
        self._closed = False
        self._forever = None
        self._clients = {}
        self._waiters = []

    def __repr__(self):
        return f"<Server sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return () if self._closed else self._sockets

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def _begin(self):
        if not self._serving and not self._closed:
            self._serving = True
            _servers[self._port] = self

    def _accept(self, transport):
        reader, writer = _connected(self._loop, transport, self._limit)
        self._clients[transport] = None
        transport._closed.add_done_callback(lambda _: self._gone(transport))
        made = self._callback(reader, writer)
        if made is not None and hasattr(made, "send"):
            task = self._loop.create_task(made)
            task.add_done_callback(lambda task: self._handled(task, transport))

    def _handled(self, task, transport):
        if task.cancelled():
            transport.close()
            return
        error = task.exception()
        if error is not None:
            self._loop.call_exception_handler(
                {
                    "message": "Unhandled exception in client_connected_cb",
                    "exception": error,
                    "transport": transport,
                }
            )
            transport.close()

    def _gone(self, transport):
        self._clients.pop(transport, None)
        self._wake()

    def _wake(self):
        if self._closed and not self._clients:
            waiters, self._waiters = self._waiters, []
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

    async def start_serving(self):
        self._begin()
        await _turn

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._closed:
            raise RuntimeError(f"server {self!r} is closed")
        self._begin()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        finally:
            self._forever = None
            self.close()

    def close(self):
        if self._closed:
            return
        self._closed = True
        if self._serving:
            self._serving = False
            _servers.pop(self._port, None)
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
        self._wake()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    abort_clients = close_clients

    async def wait_closed(self):
        if self._closed and not self._clients:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


async def _open_web(loop, host, port, limit):
    from asyncio._web import connect

    return await connect(loop, host, port, limit)

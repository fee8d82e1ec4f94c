"""Servers on the ports of this process, and connections to them."""

from _loop import set_variables, variables

from asyncio import events
from asyncio._sockets import End, Socket, _SelectorSocketTransport, next_port, notice

_HERE = ("localhost", "127.0.0.1", "::1", "0.0.0.0", "", None)
_servers = {}


class _Attempt:
    """A connection about to be made."""

    def __init__(self, future, error):
        self._future = future
        self._error = error

    def arrived(self):
        if self._future.done():
            return
        if self._error is None:
            self._future.set_result(None)
        else:
            self._future.set_exception(self._error)


async def create_connection(loop, protocol_factory, host=None, port=None, **kwds):
    if kwds.get("ssl"):
        raise NotImplementedError("ssl is not part of Lockstep's Python yet: connect without it")
    port = int(port)
    if host not in _HERE:
        from asyncio._web import connect

        end = connect(loop, host, port)
    else:
        end = await _connect(loop, host, port)
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = _SelectorSocketTransport(loop, end, protocol, waiter)
    await waiter
    return transport, protocol


async def _connect(loop, host, port):
    server = _servers.get(port)
    future = loop.create_future()
    if server is None:
        at = "127.0.0.1" if host in ("localhost", None) else host
        error = ConnectionRefusedError(111, f"Connect call failed ({at!r}, {port})")
        notice(loop, _Attempt(future, error))
        await future
    here = ("127.0.0.1", next_port())
    there = ("127.0.0.1", port)
    mine = End(loop, here, there)
    other = End(server._loop, there, here)
    mine.other, other.other = other, mine
    server._backlog.append(other)
    notice(server._loop, server)
    notice(loop, _Attempt(future, None))
    await future
    return mine


async def _address(host, port):
    return ("127.0.0.1" if host in ("localhost", None, "") else host), next_port() if not port else int(port)


async def create_server(loop, protocol_factory, host=None, port=None, *, start_serving=True, **kwds):
    from asyncio.tasks import sleep
    from asyncio.waiting import gather

    if kwds.get("ssl"):
        raise NotImplementedError("ssl is not part of Lockstep's Python yet: serve without it")
    [(name, number)] = await gather(_address(host, port))
    if number in _servers:
        raise OSError(
            98, f"error while attempting to bind on address ({name!r}, {number}): [errno 98] address already in use"
        )
    server = Server(loop, protocol_factory, (name, number))
    _servers[number] = server
    if start_serving:
        server._begin()
        await sleep(0)
    return server


class Server(events.AbstractServer):
    def __init__(self, loop, protocol_factory, address):
        self._loop = loop
        self._factory = protocol_factory
        self._port = address[1]
        self._sockets = (Socket(address),)
        self._backlog = []
        self._variables = variables()
        self._serving = False
        self._forever = None
        self._clients = {}
        self._waiters = []

    def __repr__(self):
        return f"<Server sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return () if self._sockets is None else self._sockets

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def _begin(self):
        if not self._serving:
            self._serving = True
            if self._backlog:
                notice(self._loop, self)

    def arrived(self):
        if not self._serving:
            return
        set_variables(self._variables)
        try:
            backlog, self._backlog = self._backlog, []
            for end in backlog:
                self._loop.create_task(self._accept(end))
        finally:
            set_variables(None)

    async def _accept(self, end):
        waiter = self._loop.create_future()
        _SelectorSocketTransport(self._loop, end, self._factory(), waiter, self)
        await waiter

    def _attach(self, transport):
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        if self._sockets is None and not self._clients:
            self._wake()

    def _wake(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    async def start_serving(self):
        from asyncio.tasks import sleep

        self._begin()
        await sleep(0)

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._begin()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except BaseException:
            self.close()
            await self.wait_closed()
            raise
        finally:
            self._forever = None

    def close(self):
        if self._sockets is None:
            return
        self._sockets = None
        self._serving = False
        _servers.pop(self._port, None)
        for end in self._backlog:
            end.close()
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        if not self._clients:
            self._wake()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def wait_closed(self):
        if self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()

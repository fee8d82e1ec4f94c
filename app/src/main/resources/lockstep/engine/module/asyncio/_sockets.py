"""Connections within one process: what is written at one end is read at the other, a turn of the loop later."""

from _loop import set_variables, variables

from asyncio import events
from asyncio.protocols import Transport

_FIRST_FREE = 40000
_MOST_AT_ONCE = 256 * 1024
_free = [_FIRST_FREE]
# As if by the system: what is below belongs to the standard streams and the loop.
_numbers = [5]


def next_port():
    _free[0] += 1
    return _free[0]


class Socket:
    """What get_extra_info and Server.sockets show."""

    def __init__(self, name, peer=None):
        self._name = name
        self._peer = peer
        _numbers[0] += 1
        self._number = _numbers[0]

    def getsockname(self):
        return self._name

    def getpeername(self):
        return self._peer

    def fileno(self):
        return self._number

    def setsockopt(self, *args):
        pass

    def __repr__(self):
        peer = "" if self._peer is None else f", raddr={self._peer}"
        return f"<asyncio.TransportSocket fd={self._number}, family=2, type=1, proto=6, laddr={self._name}{peer}>"


class End:
    """One end of a connection: what came and was not read yet. The other end may belong to another loop."""

    def __init__(self, loop, name, peer):
        self.loop = loop
        self.socket = Socket(name, peer)
        self.other = None
        self.data = bytearray()
        self.ended = False
        self.closed = False
        self.reset = False
        self.transport = None

    def receive(self, data):
        self.data += data
        self.notice()

    def receive_end(self):
        if not self.ended:
            self.ended = True
            self.notice()

    def notice(self):
        """Has the loop look at this end in its next turn."""
        if self.transport is not None:
            notice(self.loop, self)

    def arrived(self):
        transport = self.transport
        if transport is not None:
            transport._read_ready()

    def close(self):
        self.closed = True
        self.transport = None
        self.other.receive_end()


def notice(loop, what):
    """Has a loop call what.arrived() in its next turn, after what is ready by then."""
    if events._get_running_loop() is loop:
        loop._arrived[what] = None
    elif not loop.is_closed():
        loop.call_soon_threadsafe(loop._arrived.__setitem__, what, None)


class _SelectorSocketTransport(Transport):
    """An end as a protocol sees it."""

    def __init__(self, loop, end, protocol, waiter, server=None):
        super().__init__(
            {"socket": end.socket, "sockname": end.socket.getsockname(), "peername": end.socket.getpeername()}
        )
        self._loop = loop
        self._end = end
        self._server = server
        self._closing = False
        self._eof = False
        self._paused = False
        self._reading = False
        self._variables = variables()
        self.set_protocol(protocol)
        if server is not None:
            server._attach(self)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start_reading)
        loop.call_soon(_release, waiter)

    def __repr__(self):
        if self._closing:
            return f"<_SelectorSocketTransport closing fd={self._end.socket.fileno()}>"
        read = "polling" if self.is_reading() else "idle"
        return f"<_SelectorSocketTransport fd={self._end.socket.fileno()} read={read} write=<idle, bufsize=0>>"

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    # Reading

    def _start_reading(self):
        if not self._closing and not self._paused:
            self._reading = True
            self._end.transport = self
            if self._end.data or self._end.ended:
                self._end.notice()

    def _read_ready(self):
        if not self._reading:
            return
        end = self._end
        set_variables(self._variables)
        try:
            if end.data:
                data = bytes(end.data[:_MOST_AT_ONCE])
                del end.data[: len(data)]
                if end.data or end.ended:
                    end.notice()
                self._deliver(data)
            elif end.ended:
                self._reading = False
                if not self._protocol.eof_received():
                    self.close()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fail(error, "Fatal error: protocol.data_received() call failed.")
        finally:
            set_variables(None)

    def _deliver(self, data):
        protocol = self._protocol
        if hasattr(protocol, "get_buffer"):
            while data:
                room = protocol.get_buffer(len(data))
                count = min(len(room), len(data))
                room[:count] = data[:count]
                protocol.buffer_updated(count)
                data = data[count:]
        else:
            protocol.data_received(data)

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        self._paused = True
        self._reading = False
        self._end.transport = None

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._start_reading()

    # Writing

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._closing or not data:
            return
        end = self._end
        if not end.other.closed:
            end.other.receive(data)
        elif end.reset:
            self._fail(BrokenPipeError(32, "Broken pipe"), "Fatal write error on socket transport")
        else:
            end.reset = True

    def write_eof(self):
        if not self._closing and not self._eof:
            self._eof = True
            self._end.other.receive_end()

    def can_write_eof(self):
        return True

    def get_write_buffer_size(self):
        return 0

    def get_write_buffer_limits(self):
        return 16384, 65536

    def set_write_buffer_limits(self, high=None, low=None):
        pass

    # The end

    def is_closing(self):
        return self._closing

    def close(self):
        self._end_with(None)

    abort = close

    def _end_with(self, error):
        if not self._closing:
            self._closing = True
            self._reading = False
            self._loop.call_soon(self._call_connection_lost, error)

    def _fail(self, error, message):
        if not isinstance(error, (BrokenPipeError, ConnectionResetError, ConnectionAbortedError)):
            self._loop.call_exception_handler(
                {"message": message, "exception": error, "transport": self, "protocol": self._protocol}
            )
        self._end_with(error)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._end.close()
            if self._server is not None:
                self._server._detach(self)


def _release(waiter):
    if not waiter.done():
        waiter.set_result(None)

"""What a program derives to be told of a connection, and what it is given to answer with."""

__all__ = (
    "BaseProtocol", "BaseTransport", "BufferedProtocol", "DatagramProtocol", "DatagramTransport", "Protocol",
    "ReadTransport", "SubprocessProtocol", "SubprocessTransport", "Transport", "WriteTransport",
)


class BaseProtocol:
    def connection_made(self, transport):
        """Called when the connection is there."""

    def connection_lost(self, exc):
        """Called when it is gone; exc is None when it was closed."""

    def pause_writing(self):
        """Called when too much waits to be sent."""

    def resume_writing(self):
        """Called when there is room again."""


class Protocol(BaseProtocol):
    def data_received(self, data):
        """Called with what has come."""

    def eof_received(self):
        """Called when the other end will send no more; a true answer keeps the connection open."""


class BufferedProtocol(BaseProtocol):
    def get_buffer(self, sizehint):
        """Called for room for what comes."""

    def buffer_updated(self, nbytes):
        """Called when something came."""

    def eof_received(self):
        """Called when the other end will send no more."""


class DatagramProtocol(BaseProtocol):
    def datagram_received(self, data, addr):
        """Called with what has come."""

    def error_received(self, exc):
        """Called when sending failed."""


class SubprocessProtocol(BaseProtocol):
    def process_exited(self):
        """Called when the process has ended."""


class BaseTransport:
    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)


class ReadTransport(BaseTransport):
    pass


class WriteTransport(BaseTransport):
    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    pass


class DatagramTransport(BaseTransport):
    pass


class SubprocessTransport(BaseTransport):
    pass

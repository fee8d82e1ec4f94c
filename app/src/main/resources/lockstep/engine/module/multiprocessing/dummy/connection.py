"""Pipes between threads."""

from queue import Queue


class Connection:
    def __init__(self, incoming, outgoing):
        self._incoming = incoming
        self._outgoing = outgoing

    def send(self, obj):
        self._outgoing.put(obj)

    def recv(self):
        return self._incoming.get()

    send_bytes = send
    recv_bytes = recv

    def poll(self, timeout=0.0):
        if self._incoming.qsize() > 0:
            return True
        if timeout is not None and timeout <= 0.0:
            return False
        with self._incoming.not_empty:
            self._incoming.not_empty.wait_for(self._incoming._qsize, timeout)
        return self._incoming.qsize() > 0

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def Pipe(duplex=True):
    one, other = Queue(), Queue()
    return Connection(one, other), Connection(other, one)

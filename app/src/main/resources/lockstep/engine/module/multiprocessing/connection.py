"""The two ends of a pipe."""

import _pickle
import _process
from multiprocessing import context

_PIPE_BYTES = 65536


class Connection:
    """One end: sends into one channel, receives from another; None where it does not."""

    def __init__(self, incoming, outgoing):
        self._incoming = incoming
        self._outgoing = outgoing
        self._closed = False

    def send(self, obj):
        self._check("_outgoing", "write")
        _process.send(self._outgoing, _pickle.dumps(obj))

    def recv(self):
        self._check("_incoming", "read")
        return _pickle.loads(_process.receive(self._incoming, None))

    def send_bytes(self, buf, offset=0, size=None):
        self._check("_outgoing", "write")
        end = len(buf) if size is None else offset + size
        _process.send(self._outgoing, bytes(buf[offset:end]))

    def recv_bytes(self, maxlength=None):
        self._check("_incoming", "read")
        return _process.receive(self._incoming, None)

    def poll(self, timeout=0.0):
        self._check("_incoming", "read")
        return _process.poll(self._incoming, timeout)

    def close(self):
        if not self._closed:
            self._closed = True
            if self._incoming is not None:
                _process.close(self._incoming, False)
            if self._outgoing is not None:
                _process.close(self._outgoing, True)

    @property
    def closed(self):
        return self._closed

    @property
    def readable(self):
        return self._incoming is not None

    @property
    def writable(self):
        return self._outgoing is not None

    def fileno(self):
        self._check("_incoming" if self._incoming is not None else "_outgoing", "use")
        return self._incoming or self._outgoing

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getstate__(self):
        for handle in (self._incoming, self._outgoing):
            if handle is not None:
                context.pass_handle(handle)
        return (self._incoming, self._outgoing)

    def __setstate__(self, state):
        self._incoming, self._outgoing = state
        self._closed = False

    def _check(self, side, verb):
        if self._closed:
            raise OSError("handle is closed")
        if (self._incoming if side == "_incoming" else self._outgoing) is None:
            raise OSError("connection is " + ("write-only" if verb == "read" else "read-only"))


def wait(object_list, timeout=None):
    """Those of some connections and processes' sentinels that are ready; waits for the first."""
    if _process.explored:
        items = list(object_list)
        things = [-1 - item if isinstance(item, int) else item._incoming for item in items]
        return [items[place] for place in _process.wait_any(things, timeout)]
    from time import monotonic

    end = None if timeout is None else monotonic() + timeout
    waker = _process.open_channel(1 << 62, 0)
    for item in object_list:
        if isinstance(item, int):
            _process.watch(item, waker)
        else:
            _process.tell_when(item._incoming, waker)
    while True:
        ready = [item for item in object_list if _is_ready(item)]
        left = None if end is None else end - monotonic()
        if ready or left is not None and left <= 0:
            return ready
        _process.receive(waker, left)


def _is_ready(item):
    return _process.wait(item, 0) is not None if isinstance(item, int) else item.poll(0)


def Pipe(duplex=True):
    """Two connected ends; without duplex the first only receives and the second only sends."""
    there = _process.open_channel(_PIPE_BYTES, 0)
    if not duplex:
        return Connection(there, None), Connection(None, there)
    back = _process.open_channel(_PIPE_BYTES, 0)
    return Connection(there, back), Connection(back, there)

"""What futures order, told where races are looked for. Loaded behind concurrent.futures._base, and only then."""

from _order import give, take
from _order_told import Plain
from concurrent.futures import _base


class Future:
    def _finish(self, result, exception, /):
        give(self)
        return _future._finish(self, result, exception)

    def result(self, timeout=None):
        try:
            return _future.result(self, timeout)
        finally:
            self.done()

    def exception(self, timeout=None):
        try:
            return _future.exception(self, timeout)
        finally:
            self.done()

    def done(self):
        over = _future.done(self)
        if over:
            take(self)
        return over

    def add_done_callback(self, fn):
        give(fn)
        _future.add_done_callback(self, fn)

    def _call(self, callback):
        take(self)
        take(callback)
        _future._call(self, callback)


def as_completed(fs, timeout=None):
    for future in _as_completed(fs, timeout):
        take(future)
        yield future


def wait(fs, timeout=None, return_when=_base.ALL_COMPLETED):
    answer = _wait(fs, timeout, return_when)
    for future in answer.done:
        take(future)
    return answer


_as_completed = _base.as_completed
_base.as_completed = as_completed
_wait = _base.wait
_base.wait = wait
_future = Plain(_base.Future, Future)

"""The errors of asyncio."""

__all__ = (
    "BrokenBarrierError", "CancelledError", "IncompleteReadError", "InvalidStateError", "LimitOverrunError",
    "SendfileNotAvailableError", "TimeoutError",
)

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The future or task was cancelled."""


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""


class SendfileNotAvailableError(RuntimeError):
    """Files cannot be sent so."""


class IncompleteReadError(EOFError):
    """The stream ended before all bytes asked for were read."""

    def __init__(self, partial, expected):
        undefined = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {undefined} expected bytes")
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """The limit was reached while a separator was looked for."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


class BrokenBarrierError(RuntimeError):
    """The barrier is broken."""

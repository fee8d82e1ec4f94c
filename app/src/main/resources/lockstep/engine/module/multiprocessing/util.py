"""The package's logger, and calls at the end of a process."""

import logging

from multiprocessing import context, process

log_to_stderr = context._default.log_to_stderr
get_logger = context._default.get_logger


def debug(msg, *args):
    get_logger().log(logging.DEBUG, msg, *args)


def info(msg, *args):
    get_logger().log(logging.INFO, msg, *args)


class Finalize:
    """A call that is made once, by itself or at the end of the process."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        self._callback = callback
        self._args = args
        self._kwargs = kwargs or {}
        if exitpriority is not None:
            process._at_end.append(self)

    def __call__(self):
        callback, self._callback = self._callback, None
        if self in process._at_end:
            process._at_end.remove(self)
        if callback is not None:
            return callback(*self._args, **self._kwargs)

    def cancel(self):
        self._callback = None

    def still_active(self):
        return self._callback is not None

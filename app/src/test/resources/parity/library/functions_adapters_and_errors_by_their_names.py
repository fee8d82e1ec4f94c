from __future__ import annotations

import collections
import functools
import heapq
import logging
import logging.config
import math
import operator
import pathlib
import queue
import signal
import sys
import time

print(operator.mul, heapq.heappush, functools.reduce, signal.getsignal(signal.SIGINT))
print(time.sleep.__module__, math.sqrt.__module__, len.__module__)
print(isinstance([], collections.abc.Sequence), queue.Empty, repr(queue.Full()), queue.Empty.__module__)


class Waiter:
    pass


for call in (time.sleep, Waiter, len, dict):
    for wrong in (lambda: call(*1), lambda: call(**1)):
        try:
            wrong()
        except TypeError as error:
            print(error)


@functools.singledispatch
def kind(value):
    return "something"


@kind.register
def _(value: int | float) -> str:
    return "a number"


print(kind(1), kind(1.5), kind("a"))


class Numbered(logging.LoggerAdapter):
    pass


print(Numbered(logging.getLogger("app"), {}), logging.LoggerAdapter(logging.getLogger("app.db")))
try:
    logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.NoSuch"}}, "root": {"handlers": ["h"]}})
except ValueError as error:
    print(error, "|", error.__cause__)
place = pathlib.Path("notes.txt")
place.write_text("one\n")
with open(place) as file:
    print(file.name, type(file.name))
place.unlink()
print(sys.unraisablehook is sys.__unraisablehook__)
sys.unraisablehook = lambda unraisable: None
print(sys.unraisablehook is sys.__unraisablehook__)

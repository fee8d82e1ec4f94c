"""Processes with the interface of threads."""

import sys

import _process
from multiprocessing import context, process
from multiprocessing.context import (
    AuthenticationError,
    BufferTooShort,
    Process,
    ProcessError,
    TimeoutError,
)
from multiprocessing.process import active_children, current_process, parent_process

_default = context._default

cpu_count = _default.cpu_count
freeze_support = _default.freeze_support
get_context = _default.get_context
get_start_method = _default.get_start_method
set_start_method = _default.set_start_method
get_all_start_methods = _default.get_all_start_methods
Pool = _default.Pool
Queue = _default.Queue
JoinableQueue = _default.JoinableQueue
SimpleQueue = _default.SimpleQueue
Pipe = _default.Pipe
Lock = _default.Lock
RLock = _default.RLock
Condition = _default.Condition
Semaphore = _default.Semaphore
BoundedSemaphore = _default.BoundedSemaphore
Event = _default.Event
Barrier = _default.Barrier
Value = _default.Value
Array = _default.Array
RawValue = _default.RawValue
RawArray = _default.RawArray

# What a child pickles of the module it ran as __mp_main__ belongs to __main__ here.
if "__main__" in sys.modules:
    sys.modules["__mp_main__"] = sys.modules["__main__"]

_process.prepare()

"""Processes with the interface of threads."""

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
Manager = _default.Manager
Pool = _default.Pool
log_to_stderr = _default.log_to_stderr
get_logger = _default.get_logger
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

_process.prepare()

"""Many things at once on one thread: an event loop that coroutines give way to where they await."""

from asyncio.events import (
    AbstractEventLoop, AbstractServer, Handle, TimerHandle, _get_running_loop, _set_running_loop, get_event_loop,
    get_event_loop_policy, get_running_loop, new_event_loop, set_event_loop, set_event_loop_policy,
)
from asyncio.exceptions import (
    BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError,
    SendfileNotAvailableError, TimeoutError,
)
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.loop import BaseEventLoop, _UnixSelectorEventLoop, _warn_of_forgotten
from asyncio.runners import Runner, run
from asyncio.tasks import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, create_task, current_task, iscoroutine, sleep,
)

SelectorEventLoop = EventLoop = _UnixSelectorEventLoop

# Where the names are that not every program needs.
_ELSEWHERE = {
    "waiting": (
        "as_completed", "ensure_future", "gather", "run_coroutine_threadsafe", "shield", "wait", "wait_for",
    ),
    "timeouts": ("Timeout", "timeout", "timeout_at"),
    "taskgroups": ("TaskGroup",),
    "locks": ("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore"),
    "queues": ("LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown"),
    "threads": ("to_thread",),
    "eager": ("create_eager_task_factory", "eager_task_factory"),
    "coroutines": ("iscoroutinefunction",),
    "streams": (
        "Server", "StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "start_server",
    ),
    "protocols": (
        "BaseProtocol", "BaseTransport", "BufferedProtocol", "DatagramProtocol", "DatagramTransport", "Protocol",
        "ReadTransport", "SubprocessProtocol", "SubprocessTransport", "Transport", "WriteTransport",
    ),
    "events": ("AbstractEventLoopPolicy", "DefaultEventLoopPolicy"),
}
_ABSENT = {
    "create_subprocess_exec": "start a function with multiprocessing.Process",
    "create_subprocess_shell": "start a function with multiprocessing.Process",
    "subprocess": "start a function with multiprocessing.Process",
    "start_unix_server": "use start_server() with a port",
    "open_unix_connection": "use open_connection() with a port",
}
_HOME = {name: module for module in _ELSEWHERE for name in _ELSEWHERE[module]}

__all__ = [
    "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop", "get_event_loop_policy",
    "get_running_loop", "new_event_loop", "set_event_loop", "set_event_loop_policy", "BrokenBarrierError",
    "CancelledError", "IncompleteReadError", "InvalidStateError", "LimitOverrunError", "SendfileNotAvailableError",
    "TimeoutError", "Future", "isfuture", "wrap_future", "BaseEventLoop", "Runner", "run", "ALL_COMPLETED",
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "Task", "all_tasks", "create_task", "current_task", "iscoroutine", "sleep",
    "EventLoop", "SelectorEventLoop",
] + list(_HOME)


def __getattr__(name):
    module = _HOME.get(name)
    if module is None:
        instead = _ABSENT.get(name)
        if instead is not None:
            raise AttributeError(f"asyncio.{name} is not part of Lockstep's Python yet: {instead}")
        raise AttributeError(f"module 'asyncio' has no attribute '{name}'")
    from _code import load

    value = getattr(load("asyncio." + module), name)
    globals()[name] = value
    return value

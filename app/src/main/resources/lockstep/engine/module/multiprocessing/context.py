"""Start methods, and the functions of the package bound to one."""

import sys

import _process
from multiprocessing import process


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class Process(process.BaseProcess):
    """A process started by the method in force."""


class ForkProcess(process.BaseProcess):
    _start_method = "fork"


class SpawnProcess(process.BaseProcess):
    _start_method = "spawn"


class ForkServerProcess(process.BaseProcess):
    _start_method = "forkserver"


_METHODS = ["fork", "spawn", "forkserver"]


class BaseContext:
    """The package's functions for one start method; None: whichever is in force when they are called."""

    ProcessError = ProcessError
    BufferTooShort = BufferTooShort
    TimeoutError = TimeoutError
    AuthenticationError = AuthenticationError

    def __init__(self, method, process_class):
        self._method = method
        self._chosen = None
        self.Process = process_class

    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)
    active_children = staticmethod(process.active_children)

    def cpu_count(self):
        import os

        return os.cpu_count()

    def freeze_support(self):
        """Of use only to programs packed into one executable file."""

    def get_all_start_methods(self):
        return list(_METHODS)

    def get_context(self, method=None):
        if method is None:
            return self
        found = _CONTEXTS.get(method)
        if found is None:
            raise ValueError(f"cannot find context for {method!r}")
        return found

    def get_start_method(self, allow_none=False):
        if self._method is not None:
            return self._method
        if self._chosen is None:
            if allow_none:
                return None
            self._chosen = _process.start_method()
        return self._chosen

    def set_start_method(self, method, force=False):
        if self._method is not None:
            raise ValueError("cannot set start method of concrete context")
        if self._chosen is not None and not force:
            raise RuntimeError("context has already been set")
        if method is None and force:
            self._chosen = None
            return
        if method not in _METHODS:
            raise ValueError(f"cannot find context for {method!r}")
        self._chosen = method

    def Manager(self):
        from multiprocessing import managers

        manager = managers.SyncManager(ctx=self)
        manager.start()
        return manager

    def log_to_stderr(self, level=None):
        import logging

        logger = logging.getLogger("multiprocessing")
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
        logger.addHandler(handler)
        logger.propagate = 0
        if level is not None:
            logger.setLevel(level)
        return logger

    def get_logger(self):
        import logging

        return logging.getLogger("multiprocessing")

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        from multiprocessing import pool

        return pool.Pool(processes, initializer, initargs, maxtasksperchild, context=self.get_context())

    def Queue(self, maxsize=0):
        from multiprocessing import queues

        return queues.Queue(maxsize)

    def JoinableQueue(self, maxsize=0):
        from multiprocessing import queues

        return queues.JoinableQueue(maxsize)

    def SimpleQueue(self):
        from multiprocessing import queues

        return queues.SimpleQueue()

    def Pipe(self, duplex=True):
        from multiprocessing import connection

        return connection.Pipe(duplex)

    def Lock(self):
        from multiprocessing import synchronize

        return synchronize.Lock()

    def RLock(self):
        from multiprocessing import synchronize

        return synchronize.RLock()

    def Condition(self, lock=None):
        from multiprocessing import synchronize

        return synchronize.Condition(lock)

    def Semaphore(self, value=1):
        from multiprocessing import synchronize

        return synchronize.Semaphore(value)

    def BoundedSemaphore(self, value=1):
        from multiprocessing import synchronize

        return synchronize.BoundedSemaphore(value)

    def Event(self):
        from multiprocessing import synchronize

        return synchronize.Event()

    def Barrier(self, parties, action=None, timeout=None):
        from multiprocessing import synchronize

        return synchronize.Barrier(parties, action, timeout)

    def Value(self, typecode_or_type, *args, lock=True):
        from multiprocessing import sharedctypes

        return sharedctypes.Value(typecode_or_type, *args, lock=lock)

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        from multiprocessing import sharedctypes

        return sharedctypes.Array(typecode_or_type, size_or_initializer, lock=lock)

    def RawValue(self, typecode_or_type, *args):
        from multiprocessing import sharedctypes

        return sharedctypes.RawValue(typecode_or_type, *args)

    def RawArray(self, typecode_or_type, size_or_initializer):
        from multiprocessing import sharedctypes

        return sharedctypes.RawArray(typecode_or_type, size_or_initializer)


class DefaultContext(BaseContext):
    pass


class ForkContext(BaseContext):
    pass


class SpawnContext(BaseContext):
    pass


class ForkServerContext(BaseContext):
    pass


_default = DefaultContext(None, Process)
_CONTEXTS = {
    "fork": ForkContext("fork", ForkProcess),
    "spawn": SpawnContext("spawn", SpawnProcess),
    "forkserver": ForkServerContext("forkserver", ForkServerProcess),
}


class _Spawning:
    """What is being written for a new process; only then may locks and queues be pickled."""

    handles = None


def assert_spawning(obj):
    """Refuses to pickle what processes can only inherit."""
    if _Spawning.handles is None:
        raise RuntimeError(
            f"{type(obj).__name__} objects should only be shared between processes through inheritance"
        )


def pass_handle(handle):
    """Notes that the new process will use this handle of the hub's."""
    if _Spawning.handles is not None:
        _Spawning.handles.append(handle)


def launch(process_object, method):
    """Starts the process of an object. Returns its number in the run and its pid."""
    if method is None:
        method = _default.get_start_method()
    if method == "fork":
        sys.stdout.flush()
        sys.stderr.flush()
        return _process.fork(process_object._bootstrap_copy)
    from multiprocessing import spawn

    return spawn.launch(process_object)

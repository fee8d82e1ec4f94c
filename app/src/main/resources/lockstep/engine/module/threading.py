"""Threads, and what they wait for each other with."""

import sys

import _thread
from _thread import RLock, get_ident, get_native_id
from _threading_local import _local
from _threading_sync import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Semaphore, _deprecated

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
    "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer",
    "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile",
    "gettrace", "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

local = _local

Lock = _thread.lock
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX

_new_lock = _thread.allocate_lock


class _Names:
    """The numbers of threads without a name of their own."""

    lock = _new_lock()
    last = 0


def _new_name(template):
    with _Names.lock:
        _Names.last += 1
        return template % _Names.last


_active = {}
_atexits = []


class Thread:
    """A thread that runs a function, or its own method run."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _new_name("Thread-%d")
            if target is not None:
                target_name = getattr(target, "__name__", None)
                if target_name is not None:
                    name += f" ({target_name})"
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._handle = None
        self._started = False
        self._locals = []
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        if not self._started:
            status = "initial"
        elif self.is_alive():
            status = "started"
        else:
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started:
            raise RuntimeError("threads can only be started once")
        self._started = True
        done = False
        try:
            handle = _thread._start(self._bootstrap_inner, self._name, self._daemonic)
            done = True
        finally:
            if not done:
                self._started = False
        if self._handle is None:
            # without a GIL the starter may be back first
            self._handle = handle
            self._ident = handle.ident
            self._native_id = handle.native_id
            _active[self._ident] = self

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # a thread object may outlive its thread by long
            del self._target, self._args, self._kwargs

    def _bootstrap_inner(self):
        """The life of the thread, on it."""
        self._handle = _thread._current_handle()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _active[self._ident] = self
        _thread._begun()
        try:
            self.run()
        except BaseException as error:
            self._report(error)
        finally:
            for dicts in self._locals:
                dicts.pop(self._ident, None)
            _thread._ends()
            _active.pop(self._ident, None)

    def _report(self, error):
        """Tells excepthook what ended the thread; one that fails itself is told of like an uncaught exception."""
        hook = excepthook
        args = (type(error), error, error.__traceback__, self)
        if hook is __excepthook__:
            hook(_HookArgs(*args))
            return
        try:
            hook(__getattr__("ExceptHookArgs")(args))
        except BaseException as failure:
            failure.__context__ = None
            sys.stderr.write("Exception in threading.excepthook:\n")
            sys.excepthook(type(failure), failure, failure.__traceback__)

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self._handle is not None:
            self._handle.join(timeout)

    def is_alive(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._started and self._handle is not None and not self._handle.is_done()

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)
        if self._handle is not None:
            self._handle.rename(self._name)

    @property
    def ident(self):
        assert self._initialized, "Thread.__init__() not called"
        _thread._tells_id()
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, "Thread.__init__() not called"
        _thread._tells_id()
        return self._native_id

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def getName(self):
        _deprecated("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        _deprecated("setName() is deprecated, set the name attribute instead")
        self.name = name

    def isDaemon(self):
        _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic


class Timer(Thread):
    """A thread that calls a function after a while, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _OtherThread(Thread):
    """A running thread that this module did not start."""

    def __init__(self, name, daemon):
        Thread.__init__(self, name=name, daemon=daemon)
        self._started = True
        self._handle = _thread._current_handle()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _active[self._ident] = self


class _MainThread(_OtherThread):
    def __init__(self):
        _OtherThread.__init__(self, "MainThread", False)

    def is_alive(self):
        """Whether the program's last statement is still to come; threads may outlive that."""
        return not _Main.over


class _DummyThread(_OtherThread):
    def __init__(self):
        _OtherThread.__init__(self, _new_name("Dummy-%d"), True)

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


class _HookArgs:
    """What excepthook is told: exc_type, exc_value, exc_traceback, thread. The usual one needs no more than this."""

    def __init__(self, exc_type, exc_value, exc_traceback, thread):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = exc_type, exc_value, exc_traceback, thread


def __getattr__(name):
    """What few programs ask for is made then."""
    if name in __all__:
        import _threading_rare

        globals()[name] = found = getattr(_threading_rare, name)
        return found
    raise AttributeError(f"module 'threading' has no attribute '{name}'", name=name)


def excepthook(args, /):
    """Reports an exception that ended a thread."""
    if args.exc_type == SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    sys.stderr.write(f"Exception in thread {name}:\n" + _thread._format_uncaught(args.exc_value))


__excepthook__ = excepthook


def current_thread():
    """The Thread of the thread that asks."""
    thread = _active.get(get_ident())
    return thread if thread is not None else _DummyThread()


def currentThread():
    _deprecated("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def stack_size(size=0):
    """The bytes of stack that new threads have; 0 stands for what the platform gives."""
    if size != 0 and size < 32768:
        raise ValueError(f"size not valid: {size} bytes")
    before = _Main.stack_size
    _Main.stack_size = size
    return before


def main_thread():
    return _Main.thread


def enumerate():
    """All threads that are alive."""
    return [thread for thread in list(_active.values()) if thread.is_alive()]


def active_count():
    return len(enumerate())


def activeCount():
    _deprecated("activeCount() is deprecated, use active_count() instead")
    return active_count()



def _register_atexit(func, *arg, **kwargs):
    """Has a function called when the main thread ends, before other threads are waited for."""
    _atexits.append((func, arg, kwargs))


def _shutdown():
    """The end of the main thread: waits for all threads that are no daemons."""
    while _atexits:
        func, arg, kwargs = _atexits.pop()
        func(*arg, **kwargs)
    _Main.over = True
    here = get_ident()
    waiting = True
    while waiting:
        waiting = False
        for ident, thread in list(_active.items()):
            if ident != here and not thread.daemon and thread._handle is not None:
                waiting = True
                thread._handle.join()
                _active.pop(ident, None)


class _Main:
    thread = None
    over = False
    stack_size = 0


def _after_fork():
    """In a new process that is a copy of another one: only the thread that runs is left."""
    here = _Main.thread
    for thread in _active.values():
        if thread._handle is not None:
            thread._handle.forget()
    here._handle = _thread._current_handle()
    here._ident = get_ident()
    here._native_id = get_native_id()
    _active.clear()
    _active[here._ident] = here
    _atexits.clear()


def _become_main():
    # made before the first current_thread(), which needs an entry
    main = object.__new__(_MainThread)
    main._daemonic = False
    _active[get_ident()] = main
    main.__init__()
    _Main.thread = main


_become_main()

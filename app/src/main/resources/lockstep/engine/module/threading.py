"""Threads, and what they wait for each other with. Built on the locks of _thread alone."""

import sys
from time import monotonic

import _thread
from _thread import RLock, get_ident, get_native_id

Lock = _thread.lock
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX

_new_lock = _thread.allocate_lock


class Condition:
    """Lets threads wait, with a lock given up meanwhile, until another one notifies them. Each waits at a lock of its own."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self._waiters = []
        self.acquire = lock.acquire
        self.release = lock.release
        self._reentrant = hasattr(lock, "_release_save")

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _is_owned(self):
        if self._reentrant:
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        gate = _new_lock()
        gate.acquire()
        self._waiters.append(gate)
        if self._reentrant:
            held = self._lock._release_save()
        else:
            held = None
            self._lock.release()
        notified = False
        try:
            if timeout is None:
                notified = gate.acquire()
            elif timeout > 0:
                notified = gate.acquire(True, timeout)
            else:
                notified = gate.acquire(False)
            return notified
        finally:
            if held is not None:
                self._lock._acquire_restore(held)
            else:
                self._lock.acquire()
            if not notified and gate in self._waiters:
                self._waiters.remove(gate)

    def wait_for(self, predicate, timeout=None):
        deadline = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if deadline is None:
                    deadline = monotonic() + left
                else:
                    left = deadline - monotonic()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while n > 0 and waiters:
            waiters.pop(0).release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = notify_all


class Semaphore:
    """A count of permits; acquire waits while there is none."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        deadline = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if deadline is None:
                        deadline = monotonic() + timeout
                    else:
                        timeout = deadline - monotonic()
                    if timeout <= 0:
                        return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses to have more permits than at first."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = type(self)
        return (
            f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"
        )

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event:
    """A flag to wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = type(self)
        status = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                signaled = self._cond.wait(timeout)
            return signaled


class BrokenBarrierError(RuntimeError):
    pass


class _Round:
    """One filling of a barrier. It ends open or broken, and a new one begins."""

    def __init__(self):
        self.arrived = 0
        self.open = False
        self.broken = False

    def over(self):
        return self.open or self.broken


class Barrier:
    """A point that a number of threads must all reach before any goes on."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._round = _Round()

    def __repr__(self):
        cls = type(self)
        place = f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
        if self.broken:
            return place + "broken>"
        return place + f"waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            mine = self._round
            if mine.broken:
                raise BrokenBarrierError
            index = mine.arrived
            mine.arrived += 1
            if mine.arrived == self._parties:
                self._open(mine)
                return index
            in_time = self._cond.wait_for(mine.over, timeout)
            if not in_time:
                self._break(mine)
            if mine.broken:
                raise BrokenBarrierError
            return index

    def _open(self, mine):
        opened = False
        try:
            if self._action:
                self._action()
            mine.open = opened = True
            self._round = _Round()
        finally:
            if not opened:
                mine.broken = True
            self._cond.notify_all()

    def _break(self, mine):
        mine.broken = True
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._round.arrived and not self._round.broken:
                self._break(self._round)
            self._round = _Round()

    def abort(self):
        with self._cond:
            self._break(self._round)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return 0 if self._round.over() else self._round.arrived

    @property
    def broken(self):
        return self._round.broken


class _local:
    """Attributes of which each thread has its own."""

    __module__ = "_thread"

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__start", (args, kwargs))
        object.__setattr__(self, "_local__dicts", {get_ident(): {}})
        return self

    def __getattribute__(self, name):
        own = _own_dict(self)
        if name == "__dict__":
            return own
        if name in own:
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            raise _no_attribute(self, name) from None

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        _own_dict(self)[name] = value

    def __delattr__(self, name):
        own = _own_dict(self)
        if name not in own:
            raise _no_attribute(self, name)
        del own[name]


def _no_attribute(instance, name):
    cls = type(instance)
    shown = "_thread._local" if cls is _local else cls.__name__
    return AttributeError(f"'{shown}' object has no attribute '{name}'", name=name, obj=instance)


local = _local


def _own_dict(instance):
    """The calling thread's attributes of a local; a thread that comes for the first time runs __init__."""
    dicts = object.__getattribute__(instance, "_local__dicts")
    ident = get_ident()
    own = dicts.get(ident)
    if own is None:
        own = dicts[ident] = {}
        current_thread()._locals.append(dicts)
        cls = type(instance)
        if cls.__init__ is not object.__init__:
            args, kwargs = object.__getattribute__(instance, "_local__start")
            cls.__init__(instance, *args, **kwargs)
    return own


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
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            for dicts in self._locals:
                dicts.pop(self._ident, None)
            _active.pop(self._ident, None)

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
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, "Thread.__init__() not called"
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
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
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


class _DummyThread(_OtherThread):
    def __init__(self):
        _OtherThread.__init__(self, _new_name("Dummy-%d"), True)

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


class ExceptHookArgs:
    """What excepthook is told: exc_type, exc_value, exc_traceback, thread."""

    def __init__(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __iter__(self):
        return iter((self.exc_type, self.exc_value, self.exc_traceback, self.thread))


def excepthook(args, /):
    """Reports an exception that ended a thread."""
    if args.exc_type == SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    sys.stderr.write(f"Exception in thread {name}:\n" + _thread._format_exception(args.exc_value))


__excepthook__ = excepthook


def current_thread():
    """The Thread of the thread that asks."""
    thread = _active.get(get_ident())
    return thread if thread is not None else _DummyThread()


currentThread = current_thread


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


activeCount = active_count


def _register_atexit(func, *arg, **kwargs):
    """Has a function called when the main thread ends, before other threads are waited for."""
    _atexits.append((func, arg, kwargs))


def _shutdown():
    """The end of the main thread: waits for all threads that are no daemons."""
    while _atexits:
        func, arg, kwargs = _atexits.pop()
        func(*arg, **kwargs)
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

"""Processes as objects. The machinery that starts and watches them is _process."""

import atexit
import os
import sys
import threading

import _process

_children = []
# What to call first when this process comes to its end.
_at_end = []


class BaseProcess:
    """A process that runs a function, or its own method run, in an interpreter with its own memory."""

    _start_method = None
    _handles = ()

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        parent = _Current.process
        parent._started_children += 1
        self._identity = parent._identity + (parent._started_children,)
        self._started_children = 0
        self._daemon = parent._daemon if daemon is None else daemon
        self._parent_pid = os.getpid()
        self._parent_name = parent._name
        self._number = None
        self._pid = None
        self._exit = None
        self._closed = False
        self._inheriting = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self).__name__ + "-" + ":".join(str(part) for part in self._identity)

    def run(self):
        """What the process does."""
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self._check_closed()
        assert self._number is None, "cannot start a process twice"
        assert self._parent_pid == os.getpid(), "can only start a process object created by current process"
        assert not _Current.process._daemon, "daemonic processes are not allowed to have children"
        _live_children()
        from multiprocessing import context

        self._number, self._pid = context.launch(self, self._start_method)
        del self._target, self._args, self._kwargs
        _children.append(self)

    def join(self, timeout=None):
        self._check_closed()
        self._check_parent("join")
        assert self._number is not None, "can only join a started process"
        if self._exit is None:
            self._exit = _process.wait(self._number, timeout)
        if self._exit is not None and self in _children:
            _children.remove(self)

    def is_alive(self):
        self._check_closed()
        if self is _Current.process:
            return True
        self._check_parent("test")
        return self._number is not None and self._poll() is None

    def terminate(self):
        self._signal(15)

    def kill(self):
        self._signal(9)

    def close(self):
        """Gives up what belongs to the process, which must have ended."""
        if self._closed:
            return
        if self._number is not None and self._poll() is None:
            raise ValueError(
                "Cannot close a process while it is still running. "
                "You should first call join() or terminate()."
            )
        if self in _children:
            _children.remove(self)
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), "name must be a string"
        self._name = name

    @property
    def daemon(self):
        return self._daemon

    @daemon.setter
    def daemon(self, daemonic):
        assert self._number is None, "process has already started"
        self._daemon = daemonic

    @property
    def exitcode(self):
        self._check_closed()
        if self is _Current.process or self._number is None:
            return None
        return self._poll()

    @property
    def ident(self):
        self._check_closed()
        own = os.getpid()
        return own if self is _Current.process else self._pid

    @property
    def pid(self):
        return self.ident

    @property
    def sentinel(self):
        self._check_closed()
        if self._number is None:
            raise ValueError("process not started")
        return self._number

    @property
    def authkey(self):
        return b""

    def __repr__(self):
        if self._closed:
            status = "closed"
        elif self is _Current.process or self._number is not None and self._parent_pid != os.getpid():
            status = "started" if self is _Current.process else "unknown"
        elif self._number is None:
            status = "initial"
        elif self._poll() is None:
            status = "started"
        else:
            status = "stopped"
        words = [type(self).__name__, f"name={self._name!r}"]
        if not self._closed and self._pid is not None:
            words.append(f"pid={self.ident}")
        words.append(f"parent={self._parent_pid}")
        words.append(status)
        if status == "stopped":
            words.append("exitcode=" + _exit_name(self._exit))
        if self._daemon:
            words.append("daemon")
        return "<" + " ".join(words) + ">"

    def _poll(self):
        if self._exit is None:
            self._exit = _process.wait(self._number, 0)
        return self._exit

    def _signal(self, number):
        self._check_closed()
        self._check_parent("terminate" if number == 15 else "kill")
        if self._number is None:
            raise AttributeError("'NoneType' object has no attribute " + ("'terminate'" if number == 15 else "'kill'"))
        _process.signal(self._number, number)

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")

    def _check_parent(self, action):
        assert self._parent_pid == os.getpid(), f"can only {action} a child process"

    def _bootstrap_copy(self):
        """The life of a process that is a copy of its parent, whose functions for its end are not the copy's."""
        threading._after_fork()
        atexit._clear()
        _draw_anew()
        return _process.leave(self._bootstrap())

    def _bootstrap(self):
        """The life of the process, in the process. Returns its exit code."""
        _Current.become(self)
        if self._start_method is not None:
            from multiprocessing import context

            context._default.set_start_method(self._start_method, force=True)
        code = 1
        try:
            try:
                self.run()
                code = 0
            finally:
                _exit_function()
        except SystemExit as error:
            code = _code_of(error)
        except BaseException as error:
            sys.stderr.write(f"Process {self._name}:\n" + _process.uncaught(error))
        finally:
            threading._shutdown()
            atexit._run_exitfuncs()
        return code


class _MainProcess(BaseProcess):
    def __init__(self):
        self._identity = ()
        self._started_children = 0
        self._name = "MainProcess"
        self._daemon = False
        self._parent_pid = None
        self._parent_name = None
        self._number = None
        self._pid = None
        self._exit = None
        self._closed = False
        self._inheriting = False

    def close(self):
        pass


class _ParentProcess(BaseProcess):
    """The process that started this one, seen from here."""

    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._number = _process.parent()
        self._exit = None
        self._closed = False
        self._daemon = False

    def is_alive(self):
        # the first process ends last: the run ends with it
        return self._number == 0 or self._poll() is None

    @property
    def ident(self):
        return self._pid

    def join(self, timeout=None):
        self._exit = _process.wait(self._number, timeout)


class _Current:
    """Which process this is."""

    process = _MainProcess()
    parent = None

    @staticmethod
    def become(process):
        _children.clear()
        _at_end.clear()
        _Current.process = process
        _Current.parent = _ParentProcess(process._parent_name, process._parent_pid)


def current_process():
    """The process that asks."""
    return _Current.process


def parent_process():
    """The process that started this one; None in the first one."""
    return _Current.parent


def active_children():
    """Children that have not ended; those that have are forgotten."""
    _forget_ended()
    return list(_children)


def _live_children():
    """Children whose end may have to be waited for. In an exploration those that have ended are among them: to ask is to
    look at how far they are."""
    return list(_children) if _process.explored else active_children()


def _forget_ended():
    for child in list(_children):
        if child._poll() is not None and child in _children:
            _children.remove(child)


def _draw_anew():
    """Gives the process random numbers that its parent and its parent's other children do not have."""
    random = _process.loaded("random")
    if random is not None:
        random.seed()


def _code_of(error):
    code = error.code
    if code is None:
        return 0
    if isinstance(code, int):
        return int(code) & 0xFF
    sys.stderr.write(str(code) + "\n")
    return 1


def _exit_name(code):
    return {-9: "-SIGKILL", -15: "-SIGTERM"}.get(code, str(code))


def _exit_function():
    """What happens to children when their parent comes to its end."""
    while _at_end:
        _at_end.pop()()
    for child in _live_children():
        if child._daemon:
            _process.signal(child._number, 15)
    for child in _live_children():
        child.join()


atexit.register(_exit_function)

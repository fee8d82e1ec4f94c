"""Signals: their numbers and handlers. The main thread calls a handler between two instructions or out of a wait."""

from enum import IntEnum

from _frames import current


class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGABRT = 6
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGABRT = Signals.SIGABRT
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGCHLD = Signals.SIGCHLD
SIGCONT = Signals.SIGCONT
SIGSTOP = Signals.SIGSTOP
SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler}


def signal(signalnum, handler, /):
    import threading

    if threading.current_thread() is not threading.main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22, "Invalid argument")
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    before = getsignal(signalnum)
    _handlers[signalnum] = handler
    if (before == SIG_DFL) != (handler == SIG_DFL) and signalnum < 32:
        import _process

        _process.handle_signals(sum([1 << number for number, each in _handlers.items() if each != SIG_DFL and number < 32]))
    return before


def getsignal(signalnum, /):
    return _handlers.get(signalnum, SIG_DFL)


def raise_signal(signalnum, /):
    _raise(signalnum)


def _raise(signalnum):
    """For functions that a program calls: the handler is told of the frame of their caller."""
    _call(int(signalnum), current(1))


def _handle(signalnum):
    """Called on the main thread for a signal that another process has sent; it was running its outermost caller here."""
    _call(signalnum, current(0))


def _call(signalnum, frame):
    handler = getsignal(signalnum)
    if handler == SIG_IGN:
        return
    if handler == SIG_DFL:
        if signalnum in (17, 18, 23, 28):
            return
        import os

        os._die(signalnum)
    handler(signalnum, frame)


def strsignal(signalnum, /):
    return {2: "Interrupt", 9: "Killed", 15: "Terminated", 1: "Hangup"}.get(signalnum, f"Signal {int(signalnum)}")


def valid_signals():
    return set(Signals)


_INSTEAD = {
    "alarm": "threading.Timer calls a function later; join, get, result and wait take a timeout",
    "pause": "threading.Event().wait() waits",
    "sigwait": "threading.Event().wait() waits",
    "pthread_kill": "a threading.Event tells a thread to end",
    "set_wakeup_fd": "loop.add_signal_handler is told of signals",
}
_INSTEAD["setitimer"] = _INSTEAD["getitimer"] = _INSTEAD["alarm"]


def __getattr__(name):
    words = _INSTEAD.get(name)
    end = f" (not part of Lockstep's Python; instead: {words})" if words else ""
    raise AttributeError(f"module 'signal' has no attribute '{name}'{end}", name=name)

import threading


def attempt(what, action):
    try:
        print(what, "->", action())
    except BaseException as error:
        print(what, "->", type(error).__name__, error)


t = threading.Thread(target=print, args=("hi",))
print(t.ident, t.native_id, t.is_alive(), t.daemon)
attempt("join before start", t.join)
t.start()
t.join()
attempt("start again", t.start)
attempt("daemon after", lambda: setattr(t, "daemon", True))
attempt("join self", threading.current_thread().join)
attempt("group", lambda: threading.Thread(group=1))


class NoInit(threading.Thread):
    def __init__(self):
        pass


attempt("no init start", lambda: NoInit().start())
attempt("no init join", lambda: NoInit().join())
attempt("no init alive", lambda: NoInit().is_alive())
attempt("no init daemon", lambda: setattr(NoInit(), "daemon", True))
attempt("no init name", lambda: NoInit().name)
lock = threading.Lock()
attempt("release", lock.release)
attempt("nonblocking timeout", lambda: lock.acquire(False, 1))
attempt("negative timeout", lambda: lock.acquire(True, -2))
attempt("locked", lock.locked)
attempt("acquire", lock.acquire)
attempt("locked", lock.locked)
rlock = threading.RLock()
attempt("rlock release", rlock.release)
attempt("semaphore", lambda: threading.Semaphore(-1))
attempt("bounded", lambda: threading.BoundedSemaphore(1).release())
attempt("release 0", lambda: threading.Semaphore(1).release(0))
attempt("bounded release 2", lambda: threading.BoundedSemaphore(3).release(2))
attempt("semaphore timeout", lambda: threading.Semaphore(0).acquire(blocking=False, timeout=1))
attempt("barrier", lambda: threading.Barrier(0))
cond = threading.Condition()
attempt("wait", cond.wait)
attempt("notify", cond.notify)
attempt("notify_all", cond.notify_all)
attempt("timer", lambda: threading.Timer(1, print).cancel())
attempt("local", lambda: threading.local(1))
attempt("local attribute", lambda: threading.local().nothing)
attempt("stack", lambda: threading.stack_size())

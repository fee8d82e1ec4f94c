import sys
import threading
import traceback


class Crash(RuntimeError):
    pass


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)
    last = traceback.extract_tb(args.exc_traceback)[-1]
    print(last.name, last.line, len(args), args[0] is args.exc_type, isinstance(args, tuple))


def broken(args):
    raise ValueError("hook broken")


def work(n):
    raise Crash(f"bad {n}")


def run(n):
    thread = threading.Thread(target=work, args=(n,), name=f"w{n}")
    thread.start()
    thread.join()


threading.excepthook = hook
run(1)
threading.excepthook = threading.__excepthook__
run(2)
threading.excepthook = broken
run(3)
print(threading.gettrace(), threading.getprofile())
sys.excepthook = lambda kind, value, tb: print("sys hook", kind.__name__, value, tb.tb_lineno)
raise KeyError("end")

import multiprocessing
import os
import signal
import sys


def killed():
    os.kill(os.getpid(), signal.SIGKILL)


def aborted():
    os.abort()


if __name__ == "__main__":
    for target, args in [(sys.exit, (True,)), (sys.exit, (300,)), (sys.exit, (-1,)), (killed, ()), (aborted, ())]:
        p = multiprocessing.Process(target=target, args=args)
        p.start()
        p.join()
        print(target.__name__, args, p.exitcode)
    print(signal.Signals(9).name, "pid=" in repr(multiprocessing.current_process()))
    ctx = multiprocessing.get_context("fork")
    multiprocessing.set_start_method("spawn", force=True)
    q = ctx.Queue()
    p = ctx.Process(target=lambda: q.put((multiprocessing.get_start_method(), multiprocessing.parent_process().is_alive())))
    p.start()
    print(q.get(), type(p).__name__, type(ctx).__name__)
    p.join()

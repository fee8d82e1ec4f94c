import concurrent.futures as cf
import threading

gate = threading.Event()
started = threading.Event()


def block():
    started.set()
    gate.wait()
    return "value"


def show(f):
    print(repr(f), f.running(), f.done(), f.cancelled())


pool = cf.ThreadPoolExecutor(max_workers=1)
running = pool.submit(block)
started.wait()
pending = pool.submit(block)
show(running)
show(pending)
print(running.cancel(), pending.cancel(), pending.cancel())
show(pending)
try:
    pending.result()
except cf.CancelledError as error:
    print("CancelledError", repr(error), isinstance(error, Exception))
try:
    pending.exception()
except cf.CancelledError as error:
    print("CancelledError", repr(error))
called = []
pending.add_done_callback(lambda f: called.append(f.cancelled()))
print(called)
gate.set()
pool.shutdown()
show(running)
print(running.result())
failed = cf.Future()
failed.set_exception(ValueError("x"))
show(failed)
try:
    failed.set_result(1)
except cf.InvalidStateError as error:
    print(type(error).__name__, str(error))
fresh = cf.Future()
print(fresh.set_running_or_notify_cancel(), fresh.running())

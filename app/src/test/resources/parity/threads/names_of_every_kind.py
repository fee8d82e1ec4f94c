import functools
import threading


def job():
    print(threading.current_thread().name)


class Worker(threading.Thread):
    def run(self):
        print(self.name)


class Callable:
    def __call__(self):
        print(threading.current_thread().name)


threads = [
    threading.Thread(target=job),
    threading.Thread(target=job, name="named"),
    Worker(),
    Worker(name="worker"),
    threading.Thread(target=lambda: print(threading.current_thread().name)),
    threading.Thread(target=functools.partial(job)),
    threading.Thread(target=Callable()),
    threading.Thread(target=Worker("x").run),
    threading.Timer(0, job),
    threading.Thread(target=job, daemon=True),
    threading.Thread(target=job, name=5),
]
for t in threads:
    t.start()
    t.join()
print([t.name for t in threads])
t = threading.Thread(target=job)
t.name = "renamed"
t.start()
t.join()
print(t.name, threading.main_thread().name, threading.current_thread() is threading.main_thread())
print(threading.active_count(), threading.enumerate()[0].name, len(threading.enumerate()))

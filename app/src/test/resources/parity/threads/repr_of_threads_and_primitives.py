import threading


def show(value):
    text = repr(value)
    for thread in (threading.main_thread(), t):
        text = text.replace(str(thread.ident), "IDENT")
    print(text)


ready = threading.Event()
t = threading.Thread(target=ready.wait, name="waiter")
show(t)
t.start()
show(t)
ready.set()
t.join()
show(t)
show(threading.Thread(target=print, name="d", daemon=True))
show(threading.main_thread())
show(threading.Lock())
lock = threading.Lock()
with lock:
    show(lock)
rlock = threading.RLock()
show(rlock)
with rlock:
    with rlock:
        show(rlock)
show(threading.Condition(lock))
show(threading.Semaphore(3))
show(threading.BoundedSemaphore(2))
event = threading.Event()
show(event)
event.set()
show(event)
show(threading.Barrier(3))
show(threading.Timer(3, print))

import _thread
import threading

lock = _thread.allocate_lock()
lock.acquire()


def body(text, times):
    print(text * times)
    lock.release()


_thread.start_new_thread(body, ("ab", 2))
lock.acquire()
print(type(lock) is type(threading.Lock()), lock.locked(), threading.get_ident() == _thread.get_ident())
print(threading.get_native_id() > 0)

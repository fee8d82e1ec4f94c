"""What a runner explores for its own sake before a program comes: an update that two threads lose."""

import _thread

count = 0
lock = _thread.allocate_lock()


def add():
    global count
    value = count
    with lock:
        count = value + 1
    assert count > 1


_thread.start_new_thread(add, ())
_thread.start_new_thread(add, ())

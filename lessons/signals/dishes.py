from threading import Condition
from threading import Thread

washed = []
busy = 2
changed = Condition()


# begin latch
def done():
    global busy
    with changed:
        busy -= 1
        changed.notify()


def wait_for_all():
    with changed:
        changed.wait()
# end latch


def wash():
    washed.append("plate")
    done()


Thread(target=wash).start()
Thread(target=wash).start()
wait_for_all()
shelf = list(washed)

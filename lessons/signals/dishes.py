import threading

washed = []
busy = 2
changed = threading.Condition()


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


def wash(what):
    washed.append(what)
    done()


threading.Thread(target=wash, args=("cup",)).start()
threading.Thread(target=wash, args=("pot",)).start()
wait_for_all()
shelf = sorted(washed)

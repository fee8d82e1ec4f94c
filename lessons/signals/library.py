import threading

reading = 0
waiting = False
written = False
changed = threading.Condition()


def read():
    global reading
    while not written:
        with changed:
            {{manners}}
            reading += 1
        with changed:
            reading -= 1
            changed.notify_all()


def write():
    global waiting, written
    waiting = True
    with changed:
        while reading > 0:
            changed.wait()
        written = True
        waiting = False
        changed.notify_all()


jobs = [write, read, read]
threads = [threading.Thread(target=job) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

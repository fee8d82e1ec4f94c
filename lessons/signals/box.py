import threading

box = []
changed = threading.Condition()


def put():
    with changed:
        while box:
            changed.wait()
        box.append("tea")
        changed.notify()


def take():
    with changed:
        while not box:
            changed.wait()
        box.pop()
        changed.notify()


jobs = [put, put, take, take]
threads = [threading.Thread(target=job) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

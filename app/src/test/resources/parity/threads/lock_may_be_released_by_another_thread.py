import threading

lock = threading.Lock()
lock.acquire()
t = threading.Thread(target=lock.release)
t.start()
lock.acquire()
t.join()
print("passed on", lock.locked())
rlock = threading.RLock()
rlock.acquire()


def steal():
    try:
        rlock.release()
    except RuntimeError as e:
        print(e)


t = threading.Thread(target=steal)
t.start()
t.join()

import queue
import threading

q = queue.Queue()


def wait():
    try:
        q.get()
    except queue.ShutDown as e:
        print("shut down", repr(e))


t = threading.Thread(target=wait)
t.start()
q.shutdown()
t.join()
try:
    q.put(1)
except queue.ShutDown:
    print("put refused")

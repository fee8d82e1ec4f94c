# ends: timed-out
# within: 300 ms
import threading
def f():
    while True:
        try:
            while True:
                pass
        finally:
            f()
threading.Thread(target=f).start()

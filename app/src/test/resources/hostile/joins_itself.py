# ends: completed
import threading
try:
    threading.current_thread().join()
except RuntimeError as error:
    print(error)

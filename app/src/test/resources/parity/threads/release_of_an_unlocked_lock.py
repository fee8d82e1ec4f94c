import threading

lock = threading.Lock()
try:
    lock.release()
except RuntimeError as error:
    print("Lock:", error)
rlock = threading.RLock()
try:
    rlock.release()
except RuntimeError as error:
    print("RLock:", error)
try:
    threading.Condition().notify()
except RuntimeError as error:
    print("notify:", error)
try:
    threading.Condition().wait()
except RuntimeError as error:
    print("wait:", error)
semaphore = threading.BoundedSemaphore(1)
try:
    semaphore.release()
except ValueError as error:
    print("BoundedSemaphore:", error)
try:
    threading.Semaphore(-1)
except ValueError as error:
    print("Semaphore:", error)

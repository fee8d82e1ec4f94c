import atexit
import sys
import threading
import time


def late():
    time.sleep(0.1)
    print("thread ends")


atexit.register(print, "atexit runs")
threading.Thread(target=late).start()
print("main ends")
sys.exit(4)

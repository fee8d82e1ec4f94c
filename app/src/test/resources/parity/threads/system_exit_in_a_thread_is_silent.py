import sys
import threading


def leave():
    print("leaving")
    sys.exit(5)


t = threading.Thread(target=leave)
t.start()
t.join()
print("main still here")

import threading
import time

result = []


def compute():
    time.sleep(0.1)
    result.append(42)


t = threading.Thread(target=compute)
t.start()
time.sleep(0.01)
print("too early:", result)
t.join()
print("after join:", result)

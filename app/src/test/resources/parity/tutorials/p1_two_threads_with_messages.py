# parity: sorted
import threading


def say(message, times):
    for _ in range(times):
        print(message)


first = threading.Thread(target=say, args=("Hello from the first thread", 3))
second = threading.Thread(target=say, args=("Hello from the second thread", 3))
first.start()
second.start()
first.join()
second.join()

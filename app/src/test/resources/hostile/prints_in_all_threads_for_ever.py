# ends: too-much-output The program printed more than 1048576 characters.
import threading
def f():
    while True:
        print("a" * 100)
for _ in range(20):
    threading.Thread(target=f).start()

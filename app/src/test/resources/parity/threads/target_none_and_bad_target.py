import threading

t = threading.Thread()
t.start()
t.join()
print("nothing ran")
t = threading.Thread(target=5)
t.start()
t.join()
try:
    threading.Thread(None, 1, 2, 3, 4, 5, 6)
except TypeError as e:
    print("too many")
try:
    threading.Thread(group=1)
except AssertionError as e:
    print(e)

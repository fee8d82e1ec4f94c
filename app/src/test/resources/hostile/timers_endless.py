# ends: too-many-threads The program had 200 threads at once and started one more.
import threading
while True:
    threading.Timer(100, print).start()

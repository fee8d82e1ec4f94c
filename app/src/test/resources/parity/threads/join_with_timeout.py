import threading

stop = threading.Event()
t = threading.Thread(target=stop.wait)
t.start()
print(t.join(0.01), t.is_alive())
stop.set()
t.join()
print(t.is_alive())

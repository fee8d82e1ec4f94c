import threading

counter = 0
lock = threading.Lock()


def work():
    global counter
    for _ in range(1000):
        # begin guarded
        seen = counter
        seen = seen + 1
        counter = seen
        # end guarded


a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()

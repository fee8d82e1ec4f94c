import threading

counter = 0
lock = threading.Lock()


def work():
    global counter
    # begin body
    seen = counter
    counter = seen + 1
    # end body


thread = threading.Thread(target=work)
thread.start()
work()
thread.join()

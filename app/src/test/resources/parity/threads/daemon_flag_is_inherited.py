import threading


def child_of_daemon():
    t = threading.Thread(target=print)
    print("inherited", t.daemon)


parent = threading.Thread(target=child_of_daemon, daemon=True)
parent.start()
parent.join()
print(threading.Thread(target=print).daemon, threading.main_thread().daemon)

import threading

ready = False
loads = 0
menu = None
served = []
lock = threading.Lock()


def load():
    global menu, loads
    loads += 1
    menu = "soup"


def serve():
    global ready
    if not ready:
        with lock:
            # begin again
            {{order.first}}
            {{order.second}}
            # end again
    served.append(menu)


ann = threading.Thread(target=serve)
bob = threading.Thread(target=serve)
ann.start()
bob.start()
ann.join()
bob.join()

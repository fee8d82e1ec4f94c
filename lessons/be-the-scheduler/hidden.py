import threading

hits = 0


def visit():
    global hits
    hits += 1


ann = threading.Thread(target=visit)
bob = threading.Thread(target=visit)
ann.start()
bob.start()
ann.join()
bob.join()

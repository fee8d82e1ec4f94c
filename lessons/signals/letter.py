import threading

mail = threading.Semaphore({{permits}})
letter = None
read = []


def send():
    global letter
    {{order}}


def receive():
    mail.acquire()
    read.append(letter)


ann = threading.Thread(target=send)
bob = threading.Thread(target=receive)
ann.start()
bob.start()
ann.join()
bob.join()

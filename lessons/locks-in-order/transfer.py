import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    with source.lock:
        with target.lock:
            source.balance -= amount
            target.balance += amount


a = Account(50)
b = Account(50)
ann = threading.Thread(target=transfer, args=(a, b, 10))
bob = threading.Thread(target=transfer, args=(b, a, 20))
ann.start()
bob.start()
ann.join()
bob.join()

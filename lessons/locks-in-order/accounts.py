import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = source, target
    {{order}}
    with first.lock:
        with second.lock:
            source.balance -= amount
            target.balance += amount


a = Account(1, 50)
b = Account(2, 50)
ann = threading.Thread(target=transfer, args=(a, b, 10))
bob = threading.Thread(target=transfer, args=(b, a, 20))
ann.start()
bob.start()
ann.join()
bob.join()

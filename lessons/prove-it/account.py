import threading

balance = 100
paid = []
lock = threading.{{lock}}()


def enough(amount):
    with lock:
        return balance >= amount


def pay(amount):
    global balance
    with lock:
        balance = balance - amount
        paid.append(amount)


def withdraw(amount):
    # begin guard
    if enough(amount):
        pay(amount)
    # end guard


ann = threading.Thread(target=withdraw, args=(70,))
bob = threading.Thread(target=withdraw, args=(60,))
ann.start()
bob.start()
ann.join()
bob.join()

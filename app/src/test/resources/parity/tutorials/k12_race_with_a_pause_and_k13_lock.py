import threading
import time

balance = 100
lock = threading.Lock()


def withdraw_unsafe(amount):
    global balance
    if balance >= amount:
        time.sleep(0.05)
        balance -= amount


def withdraw_safe(amount):
    global balance
    lock.acquire()
    try:
        if balance >= amount:
            time.sleep(0.01)
            balance -= amount
            return
    finally:
        lock.release()


def run(target):
    global balance
    balance = 100
    threads = [threading.Thread(target=target, args=(80,)) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return balance


print("without a lock:", run(withdraw_unsafe))
print("with a lock:", run(withdraw_safe))
counter = 0


def increment():
    global counter
    for _ in range(1000):
        with lock:
            counter += 1


threads = [threading.Thread(target=increment) for _ in range(5)]
[t.start() for t in threads]
[t.join() for t in threads]
print("Final counter:", counter)

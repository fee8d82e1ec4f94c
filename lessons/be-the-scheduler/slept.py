import threading
import time

menu = None
orders = []


def cook():
    global menu
    menu = "soup"


def guest():
    time.sleep(0.5)
    orders.append(menu)


ann = threading.Thread(target=guest)
bob = threading.Thread(target=cook)
ann.start()
bob.start()
ann.join()
bob.join()
assert orders == ["soup"], f"served {orders[0]}"

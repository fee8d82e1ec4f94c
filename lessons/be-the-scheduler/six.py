import threading

till = {}


def sell():
    for _ in range(3):
        seen = till.get("tea", 0)
        till["tea"] = seen + 1


ann = threading.Thread(target=sell)
bob = threading.Thread(target=sell)
ann.start()
bob.start()
ann.join()
bob.join()

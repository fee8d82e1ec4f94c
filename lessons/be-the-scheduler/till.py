import threading

till = {}


def sell():
    seen = till.get("tea", 0)
    till["tea"] = seen + 1


ann = threading.Thread(target=sell)
bob = threading.Thread(target=sell)
ann.start()
bob.start()
ann.join()
bob.join()

import threading

till = {}


def sell():
    seen = till.get("tea", 0)
    till["tea"] = seen + 1


ann = threading.Thread(target=sell)
bob = threading.Thread(target=sell)
cy = threading.Thread(target=sell)
for clerk in (ann, bob, cy):
    clerk.start()
for clerk in (ann, bob, cy):
    clerk.join()

import threading

sold = 0
lock = threading.Lock()


def sell(amount):
    global sold
    with lock:
        sold += amount


ann = threading.Thread(target=sell, args=(1,))
bob = threading.Thread(target=sell, args=(2,))
{{wait}}
report = sold

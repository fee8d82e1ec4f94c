import concurrent.futures as cf
import threading

order = []
gate = threading.Event()
with cf.ThreadPoolExecutor(1) as pool:
    f = pool.submit(gate.wait)
    for i in range(3):
        f.add_done_callback(lambda future, i=i: order.append((i, future.result())))
    gate.set()
f.add_done_callback(lambda future: order.append("late"))
print(order)
try:
    f.add_done_callback(None)
except TypeError as error:
    print("TypeError:", error)

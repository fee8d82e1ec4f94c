import threading

event = threading.Event()
print(event.is_set(), event.wait(0.01))
order = []


def waiter():
    order.append(event.wait())
    order.append("woken")


t = threading.Thread(target=waiter)
t.start()
order.append("set")
event.set()
t.join()
print(order, event.is_set(), event.wait())
event.clear()
print(event.is_set())

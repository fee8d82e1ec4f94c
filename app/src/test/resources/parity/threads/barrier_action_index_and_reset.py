import threading
import time

order = []
barrier = threading.Barrier(3, action=lambda: order.append("action"))
indexes = []


def meet():
    indexes.append(barrier.wait())
    order.append("after")


threads = [threading.Thread(target=meet) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(order[0], len(order), sorted(indexes), barrier.parties, barrier.n_waiting, barrier.broken)


def broken_wait(name, b):
    try:
        b.wait()
    except threading.BrokenBarrierError as error:
        print(name, "broken", repr(error))


b = threading.Barrier(2)
t = threading.Thread(target=broken_wait, args=("aborted", b))
t.start()
while b.n_waiting == 0:
    time.sleep(0.01)
b.abort()
t.join()
print(b.broken)
broken_wait("again", b)
b.reset()
print(b.broken)
t = threading.Thread(target=broken_wait, args=("reset", b))
t.start()
while b.n_waiting == 0:
    time.sleep(0.01)
b.reset()
t.join()
print(b.broken, b.n_waiting)


def bad():
    raise ValueError("in action")


b = threading.Barrier(1, action=bad)
try:
    b.wait()
except ValueError as error:
    print("action raised", error, b.broken)
try:
    threading.Barrier(2, timeout=0.05).wait()
except threading.BrokenBarrierError as error:
    print("timeout", type(error).__mro__[1].__name__)

import threading

laps = [0, 0]
arrived = 0
lock = threading.Lock()
gate = threading.Event()


def meet():
    global arrived
    with lock:
        arrived += 1
        if arrived == 2:
            arrived = 0
            gate.set()
    gate.wait()


def run(me, other):
    for lap in (1, 2):
        laps[me] = lap
        meet()
        assert laps[other] >= lap, "nobody waited"


ann = threading.Thread(target=run, args=(0, 1))
bob = threading.Thread(target=run, args=(1, 0))
ann.start()
bob.start()
ann.join()
bob.join()

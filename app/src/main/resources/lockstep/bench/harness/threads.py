

def _share(part, turns):
    for _ in range(turns):
        half(part, 2)


def _serial(turns):
    for _ in range(turns):
        work()


def _measure():
    import threading
    import time

    clock = time.perf_counter

    def serial(turns):
        begin = clock()
        _serial(turns)
        return clock() - begin

    def threads(turns):
        begin = clock()
        pair = [threading.Thread(target=_share, args=(part, turns)) for part in range(2)]
        for thread in pair:
            thread.start()
        for thread in pair:
            thread.join()
        return clock() - begin

    warm = clock() + 4.0
    once = 0.0
    while clock() < warm:
        once = serial(1)
        threads(4)
    turns = max(1, int(0.06 / max(once, 0.000001)))
    print("answer", work())
    for _ in range(9):
        alone = serial(turns)
        print("figure", alone / threads(turns))


if __name__ == "__main__":
    _measure()

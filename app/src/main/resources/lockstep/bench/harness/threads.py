

def _share(part, turns, used):
    import time

    begin = time.thread_time()
    for _ in range(turns):
        half(part, 2)
    used.append(time.thread_time() - begin)


def _measure():
    import threading
    import time

    clock = time.perf_counter
    used = []

    def serial(turns):
        begin = clock()
        for part in range(2):
            _share(part, turns, used)
        return clock() - begin

    def threads(turns):
        begin = clock()
        pair = [threading.Thread(target=_share, args=(part, turns, used)) for part in range(2)]
        for thread in pair:
            thread.start()
        for thread in pair:
            thread.join()
        return clock() - begin

    # until, for a second, the process has used no more of the processors than these threads: nothing is compiled
    begin = quiet = clock()
    turns = 1
    once = 0.0
    while clock() - begin < 3.0 or (clock() - quiet < 1.0 and clock() - begin < 25.0):
        used.clear()
        before = time.process_time()
        once = serial(turns) / turns
        threads(turns)
        mine = sum(used)
        if time.process_time() - before - mine > 0.1 * mine:
            quiet = clock()
        turns = max(1, int(0.1 / max(once, 0.000001)))
    turns = max(1, int(0.4 / max(once, 0.000001)))
    print("answer", work())
    for _ in range(9):
        alone = serial(turns)
        print("figure", alone / threads(turns))


if __name__ == "__main__":
    _measure()



def _share(part, turns, used):
    import time

    begin = time.thread_time()
    for _ in range(turns):
        half(part, 2)
    used.append(time.thread_time() - begin)


def _serial(turns, used):
    import time

    begin = time.perf_counter()
    for part in range(2):
        _share(part, turns, used)
    return time.perf_counter() - begin


def _threads(turns, used):
    import threading
    import time

    begin = time.perf_counter()
    pair = [threading.Thread(target=_share, args=(part, turns, used)) for part in range(2)]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()
    return time.perf_counter() - begin


def _warm(also):
    # until, for a second, the process has used no more of the processors than these shares: nothing is compiled
    import time

    clock = time.perf_counter
    used = []
    begin = quiet = clock()
    turns = 1
    once = 0.0
    while clock() - begin < 3.0 or (clock() - quiet < 1.0 and clock() - begin < 25.0):
        used.clear()
        before = time.process_time()
        once = _serial(turns, used) / turns
        if also:
            also(turns, used)
        mine = sum(used)
        if time.process_time() - before - mine > 0.1 * mine:
            quiet = clock()
        turns = max(1, int(0.1 / max(once, 0.000001)))
    return max(1, int(0.4 / max(once, 0.000001)))

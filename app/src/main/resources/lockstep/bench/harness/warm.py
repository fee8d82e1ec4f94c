

def _measure():
    import time

    clock = time.perf_counter

    # until, for a second, the process has used no more of the processors than this thread: nothing is compiled
    begin = quiet = clock()
    turns = 1
    once = 0.0
    while clock() - begin < 3.0 or (clock() - quiet < 1.0 and clock() - begin < 25.0):
        before = time.process_time() - time.thread_time()
        start = clock()
        for _ in range(turns):
            answer = work()
        took = clock() - start
        if time.process_time() - time.thread_time() - before > 0.1 * took:
            quiet = clock()
        once = took / turns
        turns = max(1, int(0.1 / max(once, 0.000001)))
    turns = max(1, int(0.02 / max(once, 0.000001)))
    print("answer", answer)
    for _ in range(9):
        begin = clock()
        for _ in range(turns):
            work()
        print("figure", (clock() - begin) / turns)


if __name__ == "__main__":
    _measure()



def _measure():
    import time

    clock = time.perf_counter
    warm = clock() + 3.0
    once = 0.0
    while clock() < warm:
        begin = clock()
        answer = work()
        once = clock() - begin
    turns = max(1, int(0.02 / max(once, 0.000001)))
    print("answer", answer)
    for _ in range(9):
        begin = clock()
        for _ in range(turns):
            work()
        print("figure", (clock() - begin) / turns)


if __name__ == "__main__":
    _measure()

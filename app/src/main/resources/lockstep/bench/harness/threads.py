

def _measure():
    turns = _warm(_threads)
    print("answer", work())
    used = []
    for _ in range(9):
        alone = _serial(turns, used)
        print("figure", alone / _threads(turns, used))


if __name__ == "__main__":
    _measure()

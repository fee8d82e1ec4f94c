# ends: out-of-memory The program needed more than
# runner: 30000 ms
kept = []
while True:
    try:
        kept.append("a" * 10 ** 7)
        kept.append([0] * 10 ** 6)
    except MemoryError:
        pass

"""Three loops in each other over small ints."""

SIZE = 120


def half(part, parts):
    total = 0
    for a in range(part, SIZE, parts):
        for b in range(SIZE):
            for c in range(30):
                total += (a * b + c) % 7
    return total


def work():
    return half(0, 1)

"""Arithmetic on floats."""

SIZE = 56


def inside(x, y):
    a = b = 0.0
    for turn in range(60):
        if a * a + b * b > 4.0:
            return turn
        a, b = a * a - b * b + x, 2.0 * a * b + y
    return 60


def half(part, parts):
    total = 0
    for row in range(part, SIZE, parts):
        for column in range(SIZE):
            total += inside(3.0 * column / SIZE - 2.0, 2.0 * row / SIZE - 1.0)
    return total


def work():
    return half(0, 1)

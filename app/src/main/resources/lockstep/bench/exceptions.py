"""Raising and catching."""

SIZE = 24000


def check(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n


def half(part, parts):
    total = 0
    for i in range(part, SIZE, parts):
        try:
            total += check(i) % 5
        except ValueError as error:
            total += error.args[0] % 2
    return total


def work():
    return half(0, 1)

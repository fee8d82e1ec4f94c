"""Generators that feed each other."""

SIZE = 30000


def count(first, last, step):
    n = first
    while n < last:
        yield n
        n += step


def odd(numbers):
    for n in numbers:
        if n % 2:
            yield n * n


def half(part, parts):
    total = 0
    for n in odd(count(part * 3, SIZE * 3, parts * 3)):
        total += n % 11
    return total


def work():
    return half(0, 1)

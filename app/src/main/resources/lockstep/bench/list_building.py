"""Appending to lists and reading them again by index."""

SIZE = 60000


def half(part, parts):
    squares = []
    for i in range(part, SIZE, parts):
        squares.append(i * i)
    total = 0
    for k in range(len(squares)):
        total += squares[k] % 10
    return total


def work():
    return half(0, 1)

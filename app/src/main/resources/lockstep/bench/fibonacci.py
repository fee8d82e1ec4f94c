"""Recursion: calls of a small function and little else."""

SIZE = 2


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def half(part, parts):
    return sum(fib(21) for _ in range(part, 4 * SIZE, parts))


def work():
    return half(0, 1)

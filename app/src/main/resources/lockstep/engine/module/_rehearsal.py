"""What a child's Java machine runs until a program comes: some of everything, for its own sake."""

import multiprocessing


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def total(self):
        return self.x + self.y


def is_prime(n):
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return n > 1


def work(n):
    counts = {}
    items = []
    total = 0.0
    for i in range(n):
        counts[i % 7] = counts.get(i % 7, 0) + 1
        items.append(i * i)
        point = Point(i, total)
        total += point.total() / 3
        if is_prime(i):
            total -= 1
    return sum([x for x in items if x % 2]) + len(counts)

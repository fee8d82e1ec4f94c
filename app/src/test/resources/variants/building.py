"""Making a list and a text in several ways."""

import time


def timed(name, function):
    """Prints what one variant takes: the median of three."""
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        function()
        spent.append(time.perf_counter() - begin)
    print(f"{name}: {sorted(spent)[1]:.4f} s")


N = 50_000


def by_append():
    items = []
    for n in range(N):
        items.append(n * n)
    return items


def joined():
    return "".join([str(n) for n in range(N)])


def added():
    text = ""
    for n in range(N):
        text += str(n)
    return text


if __name__ == "__main__":
    timed("append", by_append)
    timed("comprehension", lambda: [n * n for n in range(N)])
    timed("map", lambda: list(map(lambda n: n * n, range(N))))
    timed("join", joined)
    timed("adding text", added)

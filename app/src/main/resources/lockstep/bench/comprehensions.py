"""List, set and dict comprehensions."""

SIZE = 300


def half(part, parts):
    total = 0
    for turn in range(part, SIZE, parts):
        evens = [n * n for n in range(200) if n % 2 == 0]
        rests = {n % 7 for n in evens}
        places = {n: n + turn for n in rests}
        total += sum(evens) + len(places)
    return total


def work():
    return half(0, 1)

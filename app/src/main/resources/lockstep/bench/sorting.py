"""An insertion sort in Python, and the built-in one with a key."""

SIZE = 24


def numbers(count, seed):
    value = seed
    made = []
    for _ in range(count):
        value = (value * 1103515245 + 12345) % 2147483648
        made.append(value)
    return made


def insertion(items):
    for i in range(1, len(items)):
        item = items[i]
        k = i - 1
        while k >= 0 and items[k] > item:
            items[k + 1] = items[k]
            k -= 1
        items[k + 1] = item
    return items


def half(part, parts):
    total = 0
    for seed in range(part, SIZE, parts):
        items = numbers(120, seed)
        total += insertion(items)[60] % 1000
        total += sorted(items, key=lambda n: n % 1009)[0] % 1000
    return total


def work():
    return half(0, 1)

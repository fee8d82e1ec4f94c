def explode(n):
    if n == 2:
        raise ValueError(f"at {n}")
    return n


for make in (lambda: [explode(i) for i in range(4)], lambda: list(explode(i) for i in range(4)), lambda: sum(map(explode, range(4))), lambda: {i: explode(i) for i in range(4)}):
    try:
        make()
    except ValueError as e:
        print(e)


def bad():
    yield 1
    raise StopIteration


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))

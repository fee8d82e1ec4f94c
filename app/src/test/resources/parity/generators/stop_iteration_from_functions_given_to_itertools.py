"""A StopIteration that such a function raises ends the iterator, and is an error in a generator."""
import functools
import itertools


def until(n):
    left = iter(range(n))

    def check(*items):
        next(left)
        return True

    return check


def stop(*items):
    raise StopIteration("stopped")


def show(name, make):
    try:
        print(name, list(make()))
    except BaseException as error:
        print(name, type(error).__name__, error)


show("takewhile", lambda: itertools.takewhile(until(2), range(9)))
show("dropwhile", lambda: itertools.dropwhile(until(2), range(9)))
show("filterfalse", lambda: itertools.filterfalse(lambda x: x == 1 and stop(), [0, 2, 1, 3]))
show("starmap", lambda: itertools.starmap(lambda x: stop() if x == 3 else x, [(1,), [2], (3,), (4,)]))
show("map", lambda: map(until(3), range(9)))
show("filter", lambda: filter(until(3), range(9)))
show("accumulate", lambda: itertools.accumulate(range(6), lambda a, b: stop() if b == 4 else a + b))
show("groupby", lambda: [
    (k, list(g)) for k, g in itertools.groupby(range(6), lambda x: stop() if x == 3 else x // 2)
])
show("iter", lambda: iter(until(2), None))
show("sorted", lambda: sorted(range(3), key=stop))
show("generator expression", lambda: (stop() for _ in range(2)))
show("list comprehension", lambda: [stop() for _ in range(2)])
show("reduce", lambda: [functools.reduce(stop, range(3))])
show("zip", lambda: zip(range(3), map(until(2), range(5))))
show("chain", lambda: itertools.chain(map(until(2), range(5)), "x"))
print(itertools.repeat(7), itertools.repeat("x", 2), itertools.count(1.5, 0.5), itertools.count(3))
for wrong in (
    lambda: itertools.count("a"),
    lambda: itertools.accumulate(5),
    lambda: itertools.pairwise(5),
    lambda: itertools.takewhile(bool, 5),
    lambda: itertools.dropwhile(bool, 5),
    lambda: itertools.filterfalse(bool, 5),
    lambda: itertools.starmap(pow, 5),
    lambda: next(itertools.starmap(pow, [1])),
    lambda: itertools.zip_longest(5),
    lambda: itertools.tee([], -1),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

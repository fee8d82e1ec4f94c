import itertools
import re


def shown(thing):
    return re.sub(r" at 0x\w+", "", repr(thing))


MADE = [
    itertools.cycle("ab"), itertools.islice("abc", 2), itertools.takewhile(bool, [1]), itertools.dropwhile(bool, [1, 0]),
    itertools.filterfalse(None, [0, 1]), itertools.starmap(pow, [(2, 3)]), itertools.compress("ab", [1, 0]),
    itertools.accumulate([1, 2]), itertools.pairwise("abc"), itertools.batched("abc", 2),
    itertools.zip_longest("a", "bc"), itertools.product("ab", repeat=2), itertools.permutations("ab"),
    itertools.combinations("ab", 1), itertools.combinations_with_replacement("ab", 1), itertools.groupby("aab"),
    *itertools.tee("ab"),
]
for one in MADE:
    print(shown(one), type(one), iter(one) is one, hasattr(one, "send"), next(one, "end") != "end")
print(itertools.product, type(MADE[0]) is itertools.cycle, isinstance(MADE[1], itertools.islice))
key, group = next(itertools.groupby("aab"))
print(key, shown(group), list(group))
print(sorted(map(type, MADE), key=repr)[0], [list(one) for one in MADE[2:6]])
# What others give on an iterator of.
squares = itertools.accumulate(itertools.islice(itertools.count(1), 4), lambda a, b: a * b, initial=1)
print(list(squares), list(squares))
try:
    itertools.islice("abc", -1)
except ValueError as error:
    print(error)

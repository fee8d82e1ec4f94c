# Membership, count and index in a range of what is no int; and operations between views of dicts and other things.
class Same:
    def __eq__(self, other):
        return other == 2


for value in (2, 2.0, 2.5, True, 10**20, "a", None, [2], Same(), float("nan")):
    for numbers in (range(4), range(9, 0, -3), range(0)):
        try:
            print(value in numbers, numbers.count(value), numbers.index(value))
        except ValueError as error:
            print(value in numbers, numbers.count(value), type(error).__name__, str(error)[:30])

ages = {1: 10, 2: 20}
for other in ([2, 3], (1,), "ab", range(2, 4), {3: 0}, {2, 5}, frozenset({1}), {2: 0, 9: 0}.keys(), {1: 10, 3: 1}.items(), 5):
    for operate in (
        lambda a, b: a | b, lambda a, b: a & b, lambda a, b: a - b, lambda a, b: a ^ b, lambda a, b: b | a, lambda a, b: b - a
    ):
        for view in (ages.keys(), ages.items()):
            try:
                result = operate(view, other)
                print(type(result).__name__, sorted(result, key=str), end="; ")
            except TypeError as error:
                print(error, end="; ")
    print()
a = b = {1, 2}
a -= {1: 0}.keys()
print(a, b)
a = b = {1, 2}
a |= {3: 0}.keys()
print(a, b)
a = b = bytearray(b"ab")
a *= 2
print(a, b, a is b)
for value in ({1: 2}.keys(), {1: 2}.items()):
    try:
        hash(value)
    except TypeError as error:
        print(error)
print(slice(1, 2) < slice(1, 3), slice(1) == slice(1), slice("a") > slice("b"))
print(-3 ** 2, (-3.0) ** float("nan"), True.from_bytes(b"\1"), bytearray(b"a") % ())

import collections.abc
class Bits(collections.abc.Set):
    def __init__(self, xs=()):
        self.n = 0
        for x in xs:
            self.n |= 1 << x
    def __contains__(self, x):
        return bool(self.n >> x & 1)
    def __iter__(self):
        return (i for i in range(self.n.bit_length()) if i in self)
    def __len__(self):
        return self.n.bit_count()
    def __repr__(self):
        return f"Bits({list(self)})"
a = Bits([1, 3])
print({3, 4} & a, {3, 4} | a, {3, 4} - a, {3, 4} ^ a, [5, 1] - a, a - [1], a ^ [3, 3, 5], a & range(3), {1, 3} == a, {1} <= a, {1, 2, 3} > a, a == frozenset((1, 3)))
for f in (lambda: 5 & a, lambda: a | 5, lambda: 5 - a, lambda: a ^ 5, lambda: a < [1]):
    try:
        print(f())
    except TypeError as e:
        print(e)
for f in (lambda: collections.deque([1]).remove("x"), lambda: collections.deque([1]).index(2)):
    try:
        f()
    except ValueError as e:
        print(e)

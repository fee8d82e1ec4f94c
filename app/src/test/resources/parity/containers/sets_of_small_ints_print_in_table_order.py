print({3, 1, 2}, {8, 0, 16, 1}, set(range(12, 0, -1)), {5} | {3}, {1, 2, 3} & {2, 3, 4}, {1, 2} ^ {2, 3}, {1, 2} - {2})
s = set()
print(s, {1}.issubset({1, 2}), {1, 2} >= {1}, {1} < {1}, {1}.isdisjoint({2}), frozenset([1, 2]))
s.add(1)
s.add(1.0)
s.add(True)
s.update([5, 4], (9,))
s.discard(100)
print(s, len(s), 5 in s, sorted(s, reverse=True), s == {9, 5, 4, 1})
print({frozenset([1]): "f"}, set("a"), {(1, 2), (1, 2)}, {x % 3 for x in range(10)})
print({33, 1, 65, 97}, {100, 200, 300}, {-1, -2, 0}, {1000003, 7, 8})
t = {10, 20, 30}
t.remove(20)
t.add(40)
print(t, t.pop(), t)
try:
    {1} + {2}
except TypeError as e:
    print(e)

print((), (1,), (1, 2), 1, tuple("ab"), (1, 2) + (3,), (0,) * 3, (1, 2) < (1, 2, 0), (1, "a") == (1, "a"))
t = (3, [1])
t[1].append(2)
print(t, t.count(3), t.index([1, 2]), hash((1, 2)) == hash((1, 2)))
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
try:
    {t}
except TypeError as e:
    print(e)
a = 1,
print(a, type(a).__name__, (1), len(((), ())))

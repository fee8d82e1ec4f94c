# ends: completed
import itertools
x = iter([1, 2])
for _ in range(20000):
    x = map(abs, x)
y = iter([1])
for _ in range(20000):
    y = itertools.chain(y, [])
for it in (x, y):
    try:
        print(list(it))
    except RecursionError:
        print("too deep")

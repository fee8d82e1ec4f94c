# ends: completed
def g(inner):
    yield from inner
x = iter([1])
for _ in range(100000):
    x = g(x)
try:
    print(list(x))
except RecursionError:
    print("too deep")

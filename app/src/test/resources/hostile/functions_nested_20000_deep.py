# ends: completed
import functools
f = abs
for _ in range(20000):
    f = functools.partial(f)
    f = (lambda g: lambda x: g(x))(f)
try:
    f(1)
except RecursionError:
    print("too deep")

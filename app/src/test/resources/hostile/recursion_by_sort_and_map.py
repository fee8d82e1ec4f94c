# ends: too-deep RecursionError: maximum recursion depth exceeded
def f(x):
    return sorted([1, 2], key=f) or list(map(f, [1]))
f(1)

def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}->{c}"
        yield from hanoi(n - 1, b, a, c)
print(list(hanoi(3)), sum(1 for _ in hanoi(10)))
def permutations(items):
    if len(items) <= 1:
        return [items]
    return [items[i:i + 1] + rest for i in range(len(items)) for rest in permutations(items[:i] + items[i + 1:])]
print(permutations("abc"))
def flatten(x): return [y for item in x for y in (flatten(item) if isinstance(item, list) else [item])]
print(flatten([1, [2, [3, [4]], 5]]))
def ackermann(m, n):
    if m == 0: return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
class Loop:
    def __repr__(self): return repr(self)
try:
    repr(Loop())
except RecursionError as e:
    print("RecursionError in repr")
class Attr:
    def __getattr__(self, name): return getattr(self, name + "x")
try:
    Attr().y
except RecursionError:
    print("RecursionError in getattr")
l = []
l.append(l)
print(l)

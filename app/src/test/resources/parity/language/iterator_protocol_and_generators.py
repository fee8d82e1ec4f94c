class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
    def __length_hint__(self): return self.n

class Squares:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if i >= self.n: raise IndexError(i)
        return i * i
    def __reversed__(self): return (self[i] for i in range(self.n - 1, -1, -1))

print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(5)))
print(list(Squares(4)), 9 in Squares(4), list(reversed(Squares(3))), Squares(6)[1:5:2])
a, *b = Countdown(4)
print(a, b)

def numbers():
    received = []
    try:
        while True:
            received.append((yield len(received)))
    except GeneratorExit:
        print("closing with", received)
    finally:
        print("finally")
g = numbers()
print(next(g), g.send("x"), g.send("y"))
g.close()
def outer():
    result = yield from inner()
    yield f"got {result}"
def inner():
    try:
        yield 1
    finally:
        print("inner ends")
    return "done"
g = outer()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
pipeline = (line.split("=") for line in ["a=1", "b=2", "#c", ""] if line and not line.startswith("#"))
print({k: int(v) for k, v in pipeline})
print(next(iter([]), "default"), list(iter(iter([3, 2, 1, 0, 5]).__next__, 0)))

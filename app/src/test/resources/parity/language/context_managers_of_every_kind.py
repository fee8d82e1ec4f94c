from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext

class Managed:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.swallow
    def close(self): print("close", self.name)

@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")

with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("c"):
    raise ValueError("inside")
with Managed("outer", swallow=True):
    with Managed("inner"):
        raise KeyError("k")
with (Managed("x") as x, Managed("y") as y):
    print(x.name + y.name)
with ExitStack() as stack:
    for name in "pq":
        stack.enter_context(Managed(name))
    stack.callback(print, "callback")
with suppress(ZeroDivisionError):
    1 / 0
with closing(Managed("z")) as z, nullcontext(5) as five:
    print(z.name, five)
def early():
    for i in range(3):
        with Managed(i):
            if i == 1:
                return i
print(early())
try:
    with 5: pass
except TypeError as e:
    print(e)

import functools


@functools.singledispatch
def show(x): return "other"
@show.register(int)
def _(x): return "int"
print(show(3), show("x"), show(True))
class C:
    def f(self, a, b): return a + b
    g = functools.partialmethod(f, 10)
print(C().g(5))

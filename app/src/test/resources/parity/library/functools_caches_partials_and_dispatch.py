from functools import *
import functools, operator
@lru_cache(maxsize=2)
def sq(n): print("calc", n); return n * n
sq(1); sq(2); sq(1); sq(3); sq(2); print(sq.cache_info(), sq.cache_parameters()); sq.cache_clear(); print(sq.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info(), fib.__name__, fib.__wrapped__(1))
@lru_cache
def t(x, y=2): return x
t(1); t(1, 2); t(1, y=2); t(1.0); print(t.cache_info())
try: sq([1])
except TypeError as e: print(e)
p = partial(int, base=2); print(p("1010"), p, p.func, p.args, p.keywords)
p2 = partial(print, "a", sep="-"); p2("b", "c", end="!\n"); print(partial(p2, "z").args)
print(reduce(operator.mul, range(1, 6)), reduce(lambda a, b: a + b, [], "init"))
try: reduce(operator.add, [])
except TypeError as e: print(e)
class C:
    def __init__(self): self.n = 0
    @cached_property
    def v(self): self.n += 1; return self.n
    @singledispatchmethod
    def show(self, a): return "other"
    @show.register
    def _(self, a: int): return "int"
    @show.register(str)
    def _(self, a): return "str"
    part = partialmethod(lambda self, a, b: (a, b), 1)
c = C(); print(c.v, c.v, c.__dict__); del c.v; print(c.v); print(c.show(1), c.show("s"), c.show(1.0), c.part(5))
@singledispatch
def area(x): raise NotImplementedError(f"no {type(x).__name__}")
@area.register
def _(x: int | float): return x * x
@area.register(list)
@area.register(tuple)
def _seq(x): return [area(i) for i in x]
print(area(3), area([1, (2, 3.0)]), area.dispatch(bool), list(area.registry)[:2])
try: area("s")
except NotImplementedError as e: print(e)
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), max(V(1), V(4)).n)
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
def deco(times=1, *, label="x"):
    def wrap(fn):
        @wraps(fn)
        def inner(*a, **k):
            for i in range(times): print(label, i, fn.__name__); r = fn(*a, **k)
            return r
        inner.calls = times
        return inner
    return wrap
@deco(2, label="L")
def hello(name: str, greet="hi") -> str:
    "Say hello."
    return f"{greet} {name}"
print(hello("bob"), hello.__name__, hello.__doc__, hello.__annotations__, hello.calls, hello.__wrapped__("z"), hello.__qualname__, hello.__module__)
class CountCalls:
    def __init__(self, f): update_wrapper(self, f); self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@CountCalls
def foo(a): "doc"; return a
foo(1); foo(2); print(foo.n, foo.__name__, foo.__doc__)
print(hello.__defaults__, hello.__wrapped__.__defaults__, hello.__kwdefaults__, hello.__code__.co_varnames, hello.__wrapped__.__code__.co_argcount)

import functools

def repeat(times, *, collect=False):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            results = [f(*args, **kwargs) for _ in range(times)]
            return results if collect else results[-1]
        return wrapper
    return decorate

def trace(f=None, *, prefix="->"):
    if f is None:
        return functools.partial(trace, prefix=prefix)
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(prefix, f"{f.__name__}({shown})")
        return f(*args, **kwargs)
    return wrapper

class CountCalls:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.calls = f, 0
    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

@repeat(3, collect=True)
@trace(prefix="=>")
def add(a, b=1): return a + b
@trace
@CountCalls
def square(x):
    "Squares."
    return x * x
print(add(2, b=5), add.__name__)
print(square(4), square.__wrapped__.calls, square.__doc__)

def singleton(cls):
    instances = {}
    @functools.wraps(cls, updated=())
    def get(*args):
        return instances.setdefault(cls, None) or instances.__setitem__(cls, cls(*args)) or instances[cls]
    return get
@singleton
class Config:
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v, Config.__name__)

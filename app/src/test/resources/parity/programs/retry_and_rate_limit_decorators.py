import functools
import logging
import random
import time
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
logging.basicConfig(level=logging.INFO, format="%(asctime)s %(threadName)s %(levelname)s %(message)s", datefmt="%H:%M:%S")
logging.disable(logging.INFO)


def retry(times: int, exceptions: tuple[type[BaseException], ...] = (Exception,)):
    def decorator(func: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(func)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions as e:
                    print(f"attempt {attempt}/{times} failed: {e!r}")
                    if attempt == times:
                        raise
            raise AssertionError("unreachable")
        return wrapper
    return decorator


calls = iter([ConnectionError("reset"), TimeoutError("slow"), "payload"])


@retry(3, (OSError,))
def fetch(url: str) -> str:
    """Fetch it."""
    item = next(calls)
    if isinstance(item, Exception):
        raise item
    return item + " from " + url


print(fetch("example"), fetch.__doc__)


class RateLimiter:
    def __init__(self, per_second: float) -> None:
        self.interval = 1 / per_second
        self._lock = threading.Lock()
        self._next = time.monotonic()

    def __call__(self, func):
        @functools.wraps(func)
        def inner(*a, **k):
            with self._lock:
                now = time.monotonic()
                wait = max(0.0, self._next - now)
                self._next = max(now, self._next) + self.interval
            time.sleep(wait)
            return func(*a, **k)
        return inner


@RateLimiter(per_second=100)
def ping(n: int) -> int:
    return n


begin = time.perf_counter()
with ThreadPoolExecutor(4) as ex:
    print(list(ex.map(ping, range(8))))
print(time.perf_counter() - begin > 0.06)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info())


@functools.total_ordering
class Version:
    def __init__(self, s): self.t = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.t == o.t
    def __lt__(self, o): return self.t < o.t
    def __repr__(self): return f"Version('{'.'.join(map(str, self.t))}')"


print(sorted(map(Version, ["1.10", "1.2", "1.2.3"])), Version("1.0") >= Version("0.9"))


@functools.singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
print(show(3), show([1]), show("s"), show.registry.keys().__len__())
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(int, base=2)("101"), functools.partial(print, "a", sep="-"))


class Temp:
    def __init__(self): self.n = 0
    @functools.cached_property
    def value(self):
        self.n += 1
        return self.n
t = Temp(); print(t.value, t.value, t.__dict__)


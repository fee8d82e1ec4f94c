from collections import OrderedDict
from functools import lru_cache, wraps

class LRU:
    def __init__(self, capacity):
        self.capacity, self.data, self.hits, self.misses = capacity, OrderedDict(), 0, 0
    def __getitem__(self, key):
        if key not in self.data:
            self.misses += 1
            raise KeyError(key)
        self.hits += 1
        self.data.move_to_end(key)
        return self.data[key]
    def __setitem__(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            old = self.data.popitem(last=False)
            print("evict", old)

cache = LRU(2)
cache["a"] = 1; cache["b"] = 2; cache["a"]; cache["c"] = 3
try:
    cache["b"]
except KeyError as e:
    print("miss", e)
print(list(cache.data), cache.hits, cache.misses)

def memoize(f):
    table = {}
    @wraps(f)
    def inner(*args):
        if args not in table:
            table[args] = f(*args)
        return table[args]
    inner.table = table
    return inner

@memoize
def fib(n):
    "Fibonacci"
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.table), fib.__name__, fib.__doc__)

@lru_cache(maxsize=None)
def ways(n):
    return 1 if n <= 1 else ways(n - 1) + ways(n - 2)
print(ways(50), ways.cache_info())

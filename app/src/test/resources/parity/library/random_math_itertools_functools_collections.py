import random, math, itertools, functools, collections
from collections import Counter, deque, defaultdict, OrderedDict, namedtuple, ChainMap
random.seed(42)
print(random.random(), random.randint(1, 100), random.choice('abcdef'), random.sample(range(100), 5), random.uniform(1, 2), random.gauss(0, 1), random.gauss(0, 1))
x = list(range(10)); random.shuffle(x); print(x, random.randrange(0, 100, 7), random.getrandbits(100), random.choices([1, 2, 3], k=4), random.choices('ab', weights=[1, 3], k=5))
random.seed('hello'); print(random.random(), random.normalvariate(0, 1), random.expovariate(2), random.triangular(), random.betavariate(1, 2), random.gammavariate(2, 3))
random.seed(3.5); print(random.random()); random.seed(-7); print(random.random()); random.seed(2**100); print(random.random(), random.sample(range(1000), 30))
r = random.Random(5); s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random(), r.randbytes(5))
print(math.sqrt(2), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.gcd(12, 18), math.lcm(4, 6), math.isqrt(99), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.log(8, 2), math.log2(8), math.log10(1000), math.hypot(3, 4), math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.degrees(math.pi), math.isclose(0.1 + 0.2, 0.3), math.modf(2.5), math.frexp(10.0), math.exp(1), math.dist([0, 0], [3, 4]))
for f in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.sqrt('a'), lambda: math.floor(float('nan')), lambda: random.choice([]), lambda: random.randint(3, 1), lambda: random.sample([1], 2)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(list(itertools.islice(itertools.count(5, 2), 4)), list(itertools.chain([1], (2, 3))), list(itertools.chain.from_iterable(['ab', 'c'])), list(itertools.repeat(1, 3)), list(itertools.islice(itertools.cycle('ab'), 5)))
print(list(itertools.product('ab', [1, 2])), list(itertools.permutations([1, 2, 3], 2)), list(itertools.combinations('abcd', 2)), list(itertools.combinations_with_replacement('ab', 2)))
print(list(itertools.accumulate([1, 2, 3, 4])), list(itertools.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(itertools.zip_longest([1, 2], 'a', fillvalue='-')), [(k, list(g)) for k, g in itertools.groupby('aabbbc')], list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.pairwise([1, 2, 3])), list(itertools.batched('abcde', 2)), list(itertools.filterfalse(None, [0, 1, 2, ''])), list(itertools.compress('abc', [1, 0, 1])), [list(t) for t in itertools.tee([1, 2, 3])])
print(functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.partial(pow, 2)(5), functools.partial(int, base=2)('101'))
@functools.lru_cache(maxsize=None)
def fib(n):
    "doc"
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info(), fib.__name__, fib.__doc__)
c = Counter('abracadabra'); print(c, c.most_common(2), c['z'], sum(c.values()), c + Counter('aaz'), c - Counter('aa'), c & Counter('ab'), c | Counter('zz'), sorted(c.elements()))
c.update('zzz'); c['q'] += 2; print(c, c.total()); del c['nope']
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d[0], d[-1], len(d), 3 in d, list(d)); d.rotate(1); print(d, d.popleft(), d.pop(), d, deque('abc'), deque([1]) == deque([1]))
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dd['a'], len(dd), 'x' in dd, dict(dd)); di = defaultdict(int); di['x'] += 1; print(di)
od = OrderedDict(a=1, b=2); od.move_to_end('a'); print(od, od.popitem(last=False), od)
P = namedtuple('P', 'x y'); p = P(1, y=2); print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, p == (1, 2), hash(p) == hash((1, 2)), P._make([3, 4])); a, b = p; print(a, b, len(p), isinstance(p, tuple), sorted([P(2, 1), P(1, 5)]))
for f in [lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, 2, z=3), lambda: deque().pop(), lambda: d[10], lambda: dd.pop('zz'), lambda: defaultdict(3), lambda: functools.reduce(max, [])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm['a'], cm['b'], dict(cm.items()), len(cm))
@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(2), V(3) > V(2), V(2) >= V(2), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
def deco(f):
    @functools.wraps(f)
    def w(*a, **k): return f(*a, **k)
    return w
@deco
def named(): pass
print(named.__name__, named.__wrapped__ is not None)
class Stack(list):
    def push(self, x): self.append(x)
s = Stack([1, 2]); s.push(3); print(s, len(s), s[-1], s == [1, 2, 3], isinstance(s, list), s + [4], [*s], s.pop())
class D(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1
    def __getitem__(self, k): return super().__getitem__(k) * 2
e = D(a=1); print(e, e['a'], e.get('a'), e.extra, len(e), 'a' in e, list(e), e.items())
class I(int):
    def __add__(self, o): return I(int(self) + int(o))
    def __repr__(self): return f'I({int(self)})'
print(I(3) + 4, I(3) * 2, I(5) > 3, repr(I(2) + I(3)), {I(1): 2}[1], f'{I(7):05d}', '%d' % I(9), [10, 20][I(1)], sum([I(1), I(2)]))
class Sx(str):
    def shout(self): return self.upper() + '!'
print(Sx('ab').shout(), Sx('ab') + 'c', len(Sx('abc')), Sx('a') == 'a', {'a': 1}[Sx('a')], ','.join([Sx('x'), 'y']), Sx('abc')[1:], f'{Sx("q"):>3}')
class F(float): pass
print(F(1.5) + 1, F(2) == 2.0, round(F(2.567), 1), isinstance(F(1), float), repr(F(2.5)))
class T2(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T2(1, 2), len(T2(1, 2, 3)), T2(1, 2) == (1, 2), T2(1) + (2,))
class SS(set): pass
print(SS([1, 2]) | {3}, 1 in SS([1]), len(SS('abc')))
class FF(float):
    def __init__(self, v): self.tag = 't'
print(FF(2.5), FF(2.5).tag)

class Money:
    def __init__(self, cents): self.cents = cents
    def __repr__(self): return f"Money({self.cents})"
    def __add__(self, other):
        if isinstance(other, Money): return Money(self.cents + other.cents)
        if isinstance(other, int): return Money(self.cents + other)
        return NotImplemented
    def __radd__(self, other): return self + other
    def __iadd__(self, other):
        self.cents += other.cents if isinstance(other, Money) else other
        return self
    def __sub__(self, other): return Money(self.cents - other.cents)
    def __eq__(self, other): return isinstance(other, Money) and self.cents == other.cents
    def __lt__(self, other): return self.cents < other.cents
    def __hash__(self): return hash(self.cents)
    def __bool__(self): return self.cents != 0
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __round__(self, n=0): return round(self.cents / 100, n)
    def __abs__(self): return Money(abs(self.cents))
    def __neg__(self): return Money(-self.cents)
    def __index__(self): return self.cents
    def __divmod__(self, n): return divmod(self.cents, n)
    def __format__(self, spec): return f"${self.cents / 100:{spec or '.2f'}}"
    def __contains__(self, c): return c <= self.cents
    def __call__(self, factor): return Money(self.cents * factor)
a = b = Money(250)
a += 50
print(a, b, a is b, a + 1, 1 + a, sum([Money(1), Money(2)]), a - Money(1), -a, abs(-a))
print(sorted([Money(3), Money(1)]), max(Money(3), Money(9)), Money(1) == Money(1), Money(1) != Money(2), Money(1) > Money(0), len({Money(1), Money(1)}))
print(bool(Money(0)), int(a), float(a), round(a, 1), f"{a} {a:8.1f}|", "%d" % a, [10, 20, 30][Money(1)], divmod(a, 7), 5 in a, a(2), hex(Money(255)))
for f in [lambda: a + "x", lambda: "x" + a, lambda: a * 2, lambda: a <= a, lambda: a - 1, lambda: a["x"], lambda: len(a), lambda: iter(a), lambda: ~a]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

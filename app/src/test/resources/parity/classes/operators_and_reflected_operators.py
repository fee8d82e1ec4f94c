class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        return NotImplemented

    def __radd__(self, other):
        if other == 0:
            return self
        return NotImplemented

    def __mul__(self, n):
        return Money(self.cents * n)

    __rmul__ = __mul__

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __neg__(self):
        return Money(-self.cents)

    def __iadd__(self, other):
        self.cents += other.cents
        return self

    def __repr__(self):
        return f"Money({self.cents})"

    def __str__(self):
        return f"{self.cents / 100:.2f}"

    def __bool__(self):
        return self.cents != 0


m = Money(150)
print(m + Money(50), 3 * m, m * 2, -m, m - Money(1), sum([m, m]), [m], {m: 1} and "kept")
n = m
n += Money(1)
print(m, n is m, bool(Money(0)), not Money(3))
try:
    m + 5
except TypeError as e:
    print(e)
try:
    5 + m
except TypeError as e:
    print(e)

from fractions import Fraction
from decimal import Decimal
import math, numbers
F = Fraction
print(F(3, 4), repr(F(6, -8)), F("3/4"), F("0.125"), F(" -7/3 "), F(0.5), F(Decimal("1.1")), F("1e-3"), F(5), F("2.50"))
print(F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(3, 4), F(3, 4) / F(2, 5), F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(2, 3)), F(2, 3) ** 2, F(2, 3) ** -2, 2 ** F(2), F(1, 4) ** 0.5, F(1, 4) ** F(1, 2))
print(F(1, 2) + 0.5, 0.25 * F(1, 2), 1 - F(1, 3), 1 / F(2, 3), F(1, 2) == 0.5, F(1, 2) == F(2, 4), F(1, 3) < 0.34, F(1, 3) > F(1, 4), F(1, 2) >= 1)
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(1, 3)), sum([F(1, 10)] * 10), sorted([F(1, 2), F(1, 3), F(3, 4)]))
print(int(F(7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(22, 7), 3), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), abs(F(-1, 2)), -F(1, 2), bool(F(0)))
print(F(math.pi).limit_denominator(1000), F(3.14159).limit_denominator(10), F("3.1415926535897932").limit_denominator(), F(1, 3).numerator, F(1, 3).denominator, F(1, 3).as_integer_ratio(), F(4, 2).is_integer())
print(f"{F(1, 3):.3f} {F(2, 3):.2%} {F(1, 3)} {F(1, 7):>10}", isinstance(F(1), numbers.Rational), isinstance(Decimal(1), numbers.Number), F)
for bad in (lambda: F(1, 0), lambda: F("abc"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(None), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1) + "a", lambda: F(1) / 0, lambda: F(1).numerator.foo, lambda: setattr(F(1), "numerator", 3), lambda: F(1) % 0):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(sum(F(1, n) for n in range(1, 11)), {F(1, 2): "half"}[0.5], F.from_float(0.75), F.from_decimal(Decimal("0.2")))

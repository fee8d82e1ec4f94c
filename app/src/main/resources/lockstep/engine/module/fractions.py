"""Exact ratios of whole numbers."""

import math
import re

from decimal import Decimal
from numbers import Rational

__all__ = ["Fraction"]

_MODULUS = (1 << 61) - 1
_TEXT = re.compile(
    r"\s*([-+])?(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:/(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+))?)\s*"
)


class Fraction(Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _made(cls, numerator, 1)
            if isinstance(numerator, (int, Fraction)):
                return _made(cls, numerator.numerator, numerator.denominator)
            if isinstance(numerator, (float, Decimal)):
                return _made(cls, *numerator.as_integer_ratio())
            if isinstance(numerator, str):
                return _made(cls, *_parsed(numerator))
            if hasattr(numerator, "as_integer_ratio"):
                return _made(cls, *numerator.as_integer_ratio())
            raise TypeError("argument should be a string or a Rational instance")
        if not isinstance(numerator, (int, Fraction)) or not isinstance(denominator, (int, Fraction)):
            raise TypeError("both arguments should be Rational instances")
        over = numerator.numerator * denominator.denominator
        under = denominator.numerator * numerator.denominator
        if not under:
            raise ZeroDivisionError(f"Fraction({over}, 0)")
        return _reduced(cls, over, under)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return _made(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if not isinstance(dec, (int, Decimal)):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return _made(cls, *dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def is_integer(self):
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is no larger: the last convergent, or the last step towards the next."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        n, d = self._numerator, self._denominator
        before, now = (0, 1), (1, 0)
        while True:
            whole = n // d
            under = before[1] + whole * now[1]
            if under > max_denominator:
                break
            before, now = now, (before[0] + whole * now[0], under)
            n, d = d, n - whole * d
        steps = (max_denominator - before[1]) // now[1]
        near = Fraction(before[0] + steps * now[0], before[1] + steps * now[1])
        convergent = Fraction(*now)
        return convergent if abs(convergent - self) <= abs(near - self) else near

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        if not spec:
            return str(self)
        if spec[-1] in "eEfFgG%":
            return format(self._decimal(), spec)
        sign = spec[0] if spec[0] in "+ " else ""
        text = str(self)
        return format(text if text[0] == "-" else sign + text, spec[1:] if sign else spec)

    def _decimal(self):
        from decimal import localcontext

        with localcontext() as context:
            context.prec = 60 + len(str(abs(self._numerator) // self._denominator))
            return Decimal(self._numerator) / Decimal(self._denominator)

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = 314159
        else:
            value = abs(self._numerator) * inverse % _MODULUS
        return hash(value if self._numerator >= 0 else -value)

    def __bool__(self):
        return self._numerator != 0

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            return not (math.isnan(other) or math.isinf(other)) and self == Fraction(other)
        return NotImplemented

    def _order(self, other, compare):
        if isinstance(other, (int, Fraction)):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return compare(0.0, other)
            return self._order(Fraction(other), compare)
        return NotImplemented

    def __lt__(self, other):
        return self._order(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._order(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._order(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._order(other, lambda a, b: a >= b)

    def __pos__(self):
        return _made(Fraction, self._numerator, self._denominator)

    def __neg__(self):
        return _made(Fraction, -self._numerator, self._denominator)

    def __abs__(self):
        return _made(Fraction, abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        whole = abs(self._numerator) // self._denominator
        return -whole if self._numerator < 0 else whole

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            up = rest * 2 > self._denominator or (rest * 2 == self._denominator and whole % 2)
            return whole + 1 if up else whole
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, (int, Fraction)):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return _made(Fraction, a._numerator**power, a._denominator**power)
            if not a._numerator:
                raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
            return _reduced(Fraction, a._denominator**-power, a._numerator**-power)
        return float(a) ** b if isinstance(b, float) else NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        return Fraction(a.numerator, a.denominator) ** b if isinstance(a, (int, Fraction)) else a ** float(b)


def _made(cls, numerator, denominator):
    fraction = object.__new__(cls)
    fraction._numerator = numerator
    fraction._denominator = denominator
    return fraction


def _reduced(cls, numerator, denominator):
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _made(cls, numerator // common, denominator // common)


def _parsed(text):
    match = _TEXT.fullmatch(text)
    if match is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, over, under, part, exponent = match.groups()
    over = int(over or "0")
    under = int(under) if under else 1
    if part:
        digits = part.replace("_", "")
        over, under = over * 10 ** len(digits) + int(digits), 10 ** len(digits)
    if exponent:
        if int(exponent) >= 0:
            over *= 10 ** int(exponent)
        else:
            under *= 10 ** -int(exponent)
    if not under:
        raise ZeroDivisionError(f"Fraction({over}, 0)")
    common = math.gcd(over, under)
    return (-over if sign == "-" else over) // common, under // common


def _operators(name, exact, inexact):
    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a._numerator, a._denominator, b.numerator, b.denominator)
        return inexact(float(a), b) if isinstance(b, float) else NotImplemented

    def reverse(b, a):
        if isinstance(a, int):
            return exact(a, 1, b._numerator, b._denominator)
        return inexact(a, float(b)) if isinstance(a, float) else NotImplemented

    for method, start in ((forward, "__"), (reverse, "__r")):
        method.__name__ = f"{start}{name}__"
        method.__qualname__ = "Fraction." + method.__name__
        setattr(Fraction, method.__name__, method)


def _quotient(an, ad, bn, bd):
    if not bn:
        raise ZeroDivisionError(f"Fraction({an * bd}, 0)")
    return _reduced(Fraction, an * bd, ad * bn)


_operators("add", lambda an, ad, bn, bd: _reduced(Fraction, an * bd + bn * ad, ad * bd), lambda a, b: a + b)
_operators("sub", lambda an, ad, bn, bd: _reduced(Fraction, an * bd - bn * ad, ad * bd), lambda a, b: a - b)
_operators("mul", lambda an, ad, bn, bd: _reduced(Fraction, an * bn, ad * bd), lambda a, b: a * b)
_operators("truediv", _quotient, lambda a, b: a / b)
_operators("floordiv", lambda an, ad, bn, bd: an * bd // (ad * bn), lambda a, b: a // b)
_operators("mod", lambda an, ad, bn, bd: _reduced(Fraction, an * bd % (bn * ad), ad * bd), lambda a, b: a % b)
_operators(
    "divmod",
    lambda an, ad, bn, bd: (an * bd // (ad * bn), _reduced(Fraction, an * bd % (bn * ad), ad * bd)),
    lambda a, b: divmod(a, b),
)

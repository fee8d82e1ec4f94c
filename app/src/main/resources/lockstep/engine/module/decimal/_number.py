"""The decimal number."""

__name__ = "decimal"

import math
from collections import namedtuple

import decimal._context as _context
from _code import native_name
from decimal._context import getcontext
from decimal._arithmetic import Arithmetic
from decimal._functions import Functions
from decimal._rounding import Rounding
from decimal._signals import ConversionSyntax, FloatOperation, InvalidOperation, _digits
from decimal._text import formatted, parsed, written

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")

_MODULUS = (1 << 61) - 1


class Decimal(Arithmetic, Rounding, Functions):
    """A number of decimal digits: sign, natural number, exponent of ten, and a kind: "" finite, F infinite, n, N no number."""

    __slots__ = ("_sign", "_int", "_exp", "_kind")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = parsed(value)
            if parts is None:
                return (context or getcontext())._raise(InvalidOperation, ConversionSyntax, _made(cls, 0, 0, 0, "n"))
            return _made(cls, *parts)
        if isinstance(value, Decimal):
            return _made(cls, value._sign, value._int, value._exp, value._kind)
        if isinstance(value, int):
            return _made(cls, 1 if value < 0 else 0, abs(int(value)), 0)
        if isinstance(value, float):
            _context._from_float(context or getcontext())
            return cls.from_float(value)
        if isinstance(value, (list, tuple)):
            return _made(cls, *_of_tuple(value))
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if math.isinf(f) or math.isnan(f):
            return cls(repr(f))
        sign = 1 if math.copysign(1.0, f) < 0 else 0
        over, under = abs(f).as_integer_ratio()
        twos = under.bit_length() - 1
        return _made(cls, sign, over * 5**twos, -twos)

    @staticmethod
    def _of(sign, coefficient, exponent, kind=""):
        return _made(Decimal, sign, coefficient, exponent, kind)

    @staticmethod
    def _taken(other):
        """An operand that has to be a number."""
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return Decimal(other)
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")

    @staticmethod
    def _partner(other):
        """An operand of an operator."""
        if isinstance(other, Decimal):
            return other
        return Decimal(other) if isinstance(other, int) else NotImplemented

    def _nan(self, other, context):
        """What an operation with a NaN gives; None when there is none."""
        for signaling in (True, False):
            for number in (self, other):
                if number._kind == "N" and signaling:
                    return context._raise(InvalidOperation, None, self._of(number._sign, number._int, 0, "n"))
                if number._kind == "n" and not signaling:
                    return number
        return None

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return written(self, getcontext().capitals)

    def __format__(self, spec):
        return formatted(self, spec, getcontext())

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __hash__(self):
        if self._kind == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind:
            return object.__hash__(self) if self._kind == "n" else -314159 if self._sign else 314159
        if self._exp >= 0:
            power = pow(10, self._exp, _MODULUS)
        else:
            power = pow(pow(10, _MODULUS - 2, _MODULUS), -self._exp, _MODULUS)
        value = self._int * power % _MODULUS
        return hash(-value if self._sign else value)

    def __bool__(self):
        return bool(self._kind or self._int)

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def as_tuple(self):
        if self._kind == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, _digits(self._int))) if self._int or not self._kind else ()
        return DecimalTuple(self._sign, digits, self._kind or self._exp)

    def as_integer_ratio(self):
        if self._kind:
            if self._kind == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        over, under = (self._int * 10**self._exp, 1) if self._exp >= 0 else (self._int, 10**-self._exp)
        common = math.gcd(over, under)
        return (-over if self._sign else over) // common, under // common

    def adjusted(self):
        return 0 if self._kind else self._exp + len(_digits(self._int)) - 1

    def _order(self, other):
        """Below, at or above zero as self is to other; neither is a NaN."""
        mine, its = ((-1 if n._sign else 1) * (2 if n._kind else 1 if n._int else 0) for n in (self, other))
        if mine != its or abs(mine) != 1:
            return (mine > its) - (mine < its)
        if self.adjusted() != other.adjusted():
            return mine if self.adjusted() > other.adjusted() else -mine
        low = min(self._exp, other._exp)
        a = self._int * 10 ** (self._exp - low)
        b = other._int * 10 ** (other._exp - low)
        return mine * ((a > b) - (a < b))

    def _compared(self, other, equality):
        """The order, None when there is none, NotImplemented when the other is no number."""
        if isinstance(other, float):
            _context.getcontext().flags[FloatOperation] = True
            if not equality:
                _context._from_float(getcontext())
            other = Decimal.from_float(other)
        elif not isinstance(other, Decimal):
            if not isinstance(other, int):
                return NotImplemented
            other = Decimal(other)
        if self._kind in ("n", "N") or other._kind in ("n", "N"):
            if not equality or "N" in (self._kind, other._kind):
                getcontext()._raise(InvalidOperation)
            return None
        return self._order(other)

    def __eq__(self, other):
        order = self._compared(other, True)
        return order if order is NotImplemented else order == 0 and order is not None

    def __lt__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        other = self._taken(other)
        nan = self._nan(other, context or getcontext())
        return nan if nan is not None else Decimal(self._order(other))

    def max(self, other, context=None):
        return self._extreme(self._taken(other), 1, context or getcontext())

    def min(self, other, context=None):
        return self._extreme(self._taken(other), -1, context or getcontext())

    def _extreme(self, other, wanted, context):
        if self._kind == "n" and other._kind != "N":
            return other._fix(context)
        if other._kind == "n" and self._kind != "N":
            return self._fix(context)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        order = self._order(other) or (other._sign - self._sign) or (self._exp - other._exp) * (-1 if self._sign else 1)
        return (self if order * wanted >= 0 else other)._fix(context)


def _made(cls, sign, coefficient, exponent, kind=""):
    number = object.__new__(cls)
    number._sign = sign
    number._int = coefficient
    number._exp = exponent
    number._kind = kind
    return number


def _of_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if any(not isinstance(d, int) or not 0 <= d <= 9 for d in digits):
        raise ValueError("coefficient must be a tuple of digits")
    coefficient = int("".join(map(str, digits)) or "0")
    if exponent in ("F", "n", "N"):
        return sign, 0 if exponent == "F" else coefficient, 0, exponent
    if not isinstance(exponent, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return sign, coefficient, exponent


native_name(Decimal, "decimal.Decimal")
_context._number = Decimal

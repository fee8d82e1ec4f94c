"""Numbers put into the precision and the exponents of a context."""

__name__ = "decimal"

from decimal._context import getcontext
from decimal._signals import (
    Clamped, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, _digits, _rounds_up,
)


class Rounding:
    """The part of a decimal number that rounds."""

    __slots__ = ()

    def _fix(self, context):
        """The number as the context can hold it."""
        if self._kind:
            if self._kind in "nN" and len(str(self._int)) > context.prec:
                return self._of(self._sign, 0, 0, self._kind)
            return self
        if not self._int:
            exponent = min(max(self._exp, context.Etiny()), context.Etop() if context.clamp else context.Emax)
            if exponent == self._exp:
                return self
            context._note(Clamped)
            return self._of(self._sign, 0, exponent)
        size = len(_digits(self._int))
        least = max(self._exp + size - context.prec, context.Etiny())
        if self._exp + size - 1 > context.Emax:
            context._note(Overflow, Inexact, Rounded)
            return self._overflown(context)
        subnormal = self._exp + size - 1 < context.Emin
        if self._exp >= least:
            if subnormal:
                context._note(Subnormal)
            return self
        number, inexact = self._cut(least, context.rounding)
        if inexact:
            context._note(*((Underflow, Subnormal) if subnormal else ()), Inexact, Rounded)
        else:
            context._note(*((Subnormal,) if subnormal else ()), Rounded)
        if len(_digits(number._int)) > context.prec:
            number = self._of(number._sign, number._int // 10, number._exp + 1)
            if number.adjusted() > context.Emax:
                context._note(Overflow)
                return self._overflown(context)
        return number

    def _overflown(self, context):
        rounding = context.rounding
        away = rounding in ("ROUND_UP", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN")
        if away or (rounding == "ROUND_CEILING" and not self._sign) or (rounding == "ROUND_FLOOR" and self._sign):
            return self._of(self._sign, 0, 0, "F")
        return self._of(self._sign, 10**context.prec - 1, context.Etop())

    def _cut(self, exponent, rounding):
        """The number with a larger exponent, and whether anything was lost."""
        places = exponent - self._exp
        if places > len(_digits(self._int)) + 1:
            places = len(_digits(self._int)) + 1
        unit = 10**places
        quotient, rest = divmod(self._int, unit)
        if _rounds_up(rounding, self._sign, quotient, rest, unit):
            quotient += 1
        return self._of(self._sign, quotient, exponent), rest != 0

    def _rescaled(self, exponent, rounding):
        """The number with another exponent, whatever that takes."""
        if self._kind:
            return self
        if not self._int or exponent <= self._exp:
            return self._of(self._sign, self._int * 10 ** (self._exp - exponent) if self._int else 0, exponent)
        return self._cut(exponent, rounding)[0]

    def _limited(self, places, context):
        """The number rounded to some digits."""
        if not self._int:
            return self
        size = len(_digits(self._int))
        if size < places and context is None:
            return self
        number = self._rescaled(self._exp + size - places, context.rounding) if size > places else self
        if len(_digits(number._int)) > places:
            number = self._of(number._sign, number._int // 10, number._exp + 1)
        return number

    def quantize(self, exp, rounding=None, context=None):
        return self._quantize(self._taken(exp), context or getcontext(), rounding)

    def _quantize(self, other, context, rounding=None):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            if self._kind and other._kind:
                return self
            return self._invalid(context)
        if not context.Etiny() <= other._exp <= context.Emax:
            return self._invalid(context)
        if not self._int:
            return self._of(self._sign, 0, other._exp)._fix(context)
        if self.adjusted() > context.Emax or self.adjusted() - other._exp + 1 > context.prec:
            return self._invalid(context)
        if other._exp <= self._exp:
            return self._rescaled(other._exp, "ROUND_DOWN")
        number, inexact = self._cut(other._exp, rounding or context.rounding)
        if len(_digits(number._int)) > context.prec:
            return self._invalid(context)
        context._note(*((Inexact, Rounded) if inexact else (Rounded,)))
        return number

    def _invalid(self, context, reason=None):
        return context._raise(InvalidOperation, reason, self._of(0, 0, 0, "n"))

    def _integral(self, context, rounding=None):
        if self._kind or self._exp >= 0:
            return self
        return self._cut(0, rounding or context.rounding)[0]

    def to_integral_value(self, rounding=None, context=None):
        return self._integral(context or getcontext(), rounding)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        if self._kind or self._exp >= 0:
            return self
        number, inexact = self._cut(0, rounding or context.rounding)
        context._note(*((Inexact, Rounded) if inexact else (Rounded,)))
        return number

    def __round__(self, n=None):
        if n is not None:
            return self._quantize(self._of(0, 1, -n), getcontext(), "ROUND_HALF_EVEN")
        return self._whole("ROUND_HALF_EVEN")

    def __trunc__(self):
        return self._whole("ROUND_DOWN")

    __int__ = __trunc__

    def __floor__(self):
        return self._whole("ROUND_FLOOR")

    def __ceil__(self):
        return self._whole("ROUND_CEILING")

    def _whole(self, rounding):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")
        if self._exp >= 0:
            value = self._int * 10**self._exp
        else:
            value = self._cut(0, rounding)[0]._int
        return -value if self._sign else value

    def normalize(self, context=None):
        context = context or getcontext()
        nan = self._nan(self, context)
        if nan is not None:
            return nan
        number = self._fix(context)
        if number._kind:
            return number
        if not number._int:
            return self._of(number._sign, 0, 0)
        coefficient, exponent = number._int, number._exp
        most = context.Etop() if context.clamp else context.Emax
        while coefficient % 10 == 0 and exponent < most:
            coefficient //= 10
            exponent += 1
        return self._of(number._sign, coefficient, exponent)

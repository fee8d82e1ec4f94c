"""Roots, powers, logarithms and what else is asked of decimal numbers."""

__name__ = "decimal"

import math

from decimal._context import getcontext
from decimal._roots import exponential, logarithm, logarithm_of_ten
from decimal._signals import DivisionByZero, Inexact, Rounded, _digits
from decimal._text import written


class Functions:
    """The part of a decimal number that computes functions of it."""

    __slots__ = ()

    def _exactly(self, value, exponent, context):
        """A result of more digits than needed, rounded half to even."""
        sign, value = (1, -value) if value < 0 else (0, value)
        number = self._of(sign, value * 10 + 1, exponent - 1)._limited(context.prec, _HalfEven)
        context._note(Inexact, Rounded)
        return number._fix(context)

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = self._nan(self, context)
        if nan is not None:
            return nan
        if not self._int and not self._kind:
            return self._of(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return self._invalid(context)
        if self._kind:
            return self
        exponent = self._exp // 2
        coefficient = self._int * 10 if self._exp % 2 else self._int
        shift = context.prec + 1 - (len(_digits(coefficient)) + 1) // 2
        if shift >= 0:
            coefficient *= 100**shift
            exact = True
        else:
            coefficient, rest = divmod(coefficient, 100**-shift)
            exact = not rest
        root = math.isqrt(coefficient)
        exact = exact and root * root == coefficient
        if exact:
            root = root // 10**shift if shift >= 0 else root * 10**-shift
            return self._of(0, root, exponent)._fix(context)
        return self._exactly(root, exponent - shift, context)

    def exp(self, context=None):
        context = context or getcontext()
        nan = self._nan(self, context)
        if nan is not None:
            return nan
        if self._kind:
            return self._of(0, 0, 0) if self._sign else self
        if not self._int:
            return self._of(0, 1, 0)
        if self.adjusted() > 19:
            return self._of(0, 1, -(10**19) if self._sign else 10**19)._fix(context)
        return self._exactly(*exponential(self._int, self._exp, self._sign, context.prec), context)

    def _of_logarithm(self, context, zero):
        """What is no matter of computing; None when the logarithm is."""
        nan = self._nan(self, context)
        if nan is not None:
            return nan
        if not self._int and not self._kind:
            return self._of(1, 0, 0, "F")
        if self._sign:
            return self._invalid(context)
        if self._kind:
            return self
        return zero

    def ln(self, context=None):
        context = context or getcontext()
        plain = self._of_logarithm(context, self._of(0, 0, 0) if self == 1 else None)
        if plain is not None:
            return plain
        return self._exactly(*logarithm(self._int, self._exp, context.prec), context)

    def log10(self, context=None):
        context = context or getcontext()
        digits = _digits(self._int)
        power = None
        if digits.rstrip("0") == "1":
            power = self._taken(self._exp + len(digits) - 1)
        plain = self._of_logarithm(context, power)
        if plain is not None:
            return plain._fix(context)
        return self._exactly(*logarithm_of_ten(self._int, self._exp, context.prec), context)

    def logb(self, context=None):
        context = context or getcontext()
        if self._kind == "F":
            return self._of(0, 0, 0, "F")
        if not self._int:
            return context._raise(DivisionByZero, None, self._of(1, 0, 0, "F"))
        return self._taken(self.adjusted())

    def _power(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        whole = other._kind == "" and other == other._integral(context)
        odd = whole and other.adjusted() < 40 and int(other) % 2
        sign = 1 if self._sign and odd else 0
        if not other._kind and not other._int:
            return self._invalid(context) if not self and not self._kind else self._of(0, 1, 0)
        if self._sign and not whole and (self._int or self._kind):
            return self._invalid(context)
        if not self._kind and not self._int:
            return self._of(sign, 0, 0, "F") if other._sign else self._of(sign, 0, 0)
        if self._kind:
            return self._of(sign, 0, 0) if other._sign else self._of(sign, 0, 0, "F")
        if other._kind:
            one = self.copy_abs().compare(self._taken(1))
            if not one:
                return self._of(0, 1, 0)
            grows = (one > 0) != bool(other._sign)
            return self._of(0, 0, 0, "F") if grows else self._of(0, 0, 0)
        if whole:
            times = abs(int(other))
            if len(_digits(self._int)) * times <= 40 * context.prec + 1000:
                power = self._of(sign, self._int**times, self._exp * times)
                if other._sign:
                    return self._of(0, 1, 0)._div(power, context)
                return power._fix(context)
        wide = context.prec + 12 + max(0, other.adjusted()) + len(str(abs(self.adjusted())))
        value, scale = logarithm(self._int, self._exp, wide)
        value *= -other._int if other._sign else other._int
        result = exponential(abs(value), scale + other._exp, value < 0, context.prec)
        number = self._exactly(*result, context)
        return number.copy_negate() if sign else number

    def __pow__(self, other, modulo=None):
        other = self._partner(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        if modulo is None:
            return self._power(other, context)
        modulo = self._taken(modulo)
        if any(n._kind or n._integral(context) != n for n in (self, other, modulo)) or other < 0 or not modulo:
            return self._invalid(context)
        value = pow(abs(int(self)), int(other), abs(int(modulo)))
        return self._taken(-value if self._sign and int(other) % 2 else value)

    def __rpow__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._power(self, getcontext())

    def scaleb(self, other, context=None):
        context = context or getcontext()
        return self._of(self._sign, self._int, self._exp + int(self._taken(other)), self._kind)._fix(context)

    def next_plus(self, context=None):
        return self._next(0, context or getcontext())

    def next_minus(self, context=None):
        return self._next(1, context or getcontext())

    def _next(self, down, context):
        nan = self._nan(self, context)
        if nan is not None:
            return nan
        if self._kind:
            return self if self._sign == down else self._of(self._sign, 10**context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.traps = ()
        quiet.rounding = "ROUND_FLOOR" if down else "ROUND_CEILING"
        rounded = self._fix(quiet)
        if rounded != self:
            return rounded
        return self._add(self._of(down, 1, context.Etiny() - 1), quiet)

    def to_eng_string(self, context=None):
        return written(self, (context or getcontext()).capitals, engineering=True)

    def number_class(self, context=None):
        context = context or getcontext()
        if self._kind in ("n", "N"):
            return "NaN" if self._kind == "n" else "sNaN"
        if self._kind:
            word = "Infinity"
        elif not self._int:
            word = "Zero"
        else:
            word = "Subnormal" if self.is_subnormal(context) else "Normal"
        return ("-" if self._sign else "+") + word

    def is_subnormal(self, context=None):
        return not self._kind and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_normal(self, context=None):
        return not self._kind and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin


class _HalfEven:
    rounding = "ROUND_HALF_EVEN"

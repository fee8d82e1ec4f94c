"""What is computed with decimal numbers."""

__name__ = "decimal"

from decimal._context import getcontext
from decimal._signals import DivisionByZero, DivisionImpossible, DivisionUndefined, _digits


class Arithmetic:
    """The part of a decimal number that adds, multiplies and divides."""

    __slots__ = ()

    def __add__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else self._add(other, getcontext())

    def __radd__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._add(self, getcontext())

    def __sub__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else self._sub(other, getcontext())

    def __rsub__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._sub(self, getcontext())

    def __mul__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else self._mul(other, getcontext())

    def __rmul__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._mul(self, getcontext())

    def __truediv__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else self._div(other, getcontext())

    def __rtruediv__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._div(self, getcontext())

    def __floordiv__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else self._floordiv(other, getcontext())

    def __rfloordiv__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._floordiv(self, getcontext())

    def __mod__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else self._mod(other, getcontext())

    def __rmod__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else other._mod(self, getcontext())

    def __divmod__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else (self // other, self % other)

    def __rdivmod__(self, other):
        other = self._partner(other)
        return other if other is NotImplemented else (other // self, other % self)

    def fma(self, other, third, context=None):
        context = context or getcontext()
        other = self._taken(other)
        product = self._of(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        if self._kind or other._kind:
            product = self._mul(other, context)
        return product._add(self._taken(third), context)

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = self._taken(other)
        rest = self._mod(other, context)
        if rest._kind or other._kind:
            return rest
        double = rest.copy_abs()._mul(self._of(0, 2, 0), context)
        odd = self._floordiv(other, context)._int % 2
        order = double._order(other.copy_abs())
        if order > 0 or (order == 0 and odd):
            rest = rest._sub(other.copy_sign(rest), context)
        return rest

    def copy_abs(self):
        return self._of(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return self._of(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return self._of(self._taken(other)._sign, self._int, self._exp, self._kind)

    def _shifted(self, places):
        return self._of(self._sign, self._int, self._exp + places, self._kind)

    def same_quantum(self, other, context=None):
        other = self._taken(other)
        if self._kind or other._kind:
            return self._kind.lower() == other._kind.lower()
        return self._exp == other._exp

    def is_nan(self):
        return self._kind in ("n", "N")

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_infinite(self):
        return self._kind == "F"

    def is_finite(self):
        return not self._kind

    def is_zero(self):
        return not self._kind and not self._int

    def is_signed(self):
        return self._sign == 1

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def radix(self):
        return self._of(0, 10, 0)

    def __neg__(self):
        return self._neg(getcontext())

    def _neg(self, context):
        nan = self._nan(self, context)
        if nan is not None:
            return nan
        sign = 0 if not self and context.rounding != "ROUND_FLOOR" else 1 - self._sign
        return self._of(sign, self._int, self._exp, self._kind)._fix(context)

    def __pos__(self):
        return self._add(self._of(0, 0, self._exp), getcontext())

    def __abs__(self):
        return self._abs(getcontext())

    def _abs(self, context):
        return self._neg(context) if self._sign else self._fix(context)

    def _add(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            if self._kind and other._kind and self._sign != other._sign:
                return self._invalid(context)
            return self if self._kind else other
        a, b = (self, other) if self._exp <= other._exp else (other, self)
        if a._int and b._int and b.adjusted() - a.adjusted() > context.prec + 2 and b._exp > a._exp:
            # Too small to matter but for the direction of the rounding.
            low = min(b._exp, b.adjusted() - context.prec - 2)
            a = self._of(a._sign, 1, low - 1) if a.adjusted() < low - 1 else a
        low = min(a._exp, b._exp)
        total = sum((-n._int if n._sign else n._int) * 10 ** (n._exp - low) for n in (a, b))
        if total:
            sign = 1 if total < 0 else 0
        elif self._sign == other._sign:
            sign = self._sign
        else:
            sign = 1 if context.rounding == "ROUND_FLOOR" else 0
        return self._of(sign, abs(total), low)._fix(context)

    def _sub(self, other, context):
        return self._add(other if other._kind in ("n", "N") else other.copy_negate(), context)

    def _mul(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            return self._of(sign, 0, 0, "F") if self and other else self._invalid(context)
        return self._of(sign, self._int * other._int, self._exp + other._exp)._fix(context)

    def _div(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind:
            return self._invalid(context) if other._kind else self._of(sign, 0, 0, "F")
        if other._kind:
            return self._of(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return self._invalid(context, DivisionUndefined)
            return context._raise(DivisionByZero, None, self._of(sign, 0, 0, "F"))
        ideal = self._exp - other._exp
        if not self._int:
            return self._of(sign, 0, ideal)._fix(context)
        shift = max(len(_digits(other._int)) - len(_digits(self._int)) + context.prec + 1, 0)
        quotient, rest = divmod(self._int * 10**shift, other._int)
        exponent = ideal - shift
        if rest:
            # A last digit that is neither 0 nor 5 keeps the rounding from taking it for exact or half.
            quotient = quotient * 10 + 1
            exponent -= 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return self._of(sign, quotient, exponent)._fix(context)

    def _parted(self, other, context):
        """The whole quotient towards zero and the rest; None when an operand or the result does not allow it."""
        sign = self._sign ^ other._sign
        if other._kind:
            return self._of(sign, 0, 0), self._fix(context)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            return None
        low = min(self._exp, other._exp)
        quotient, rest = divmod(self._int * 10 ** (self._exp - low), other._int * 10 ** (other._exp - low))
        if quotient >= 10**context.prec:
            return None
        return self._of(sign, quotient, 0), self._of(self._sign, rest, low)._fix(context)

    def _floordiv(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind:
            return self._invalid(context) if other._kind else self._of(sign, 0, 0, "F")
        if not other and not other._kind:
            if not self:
                return self._invalid(context, DivisionUndefined)
            return context._raise(DivisionByZero, None, self._of(sign, 0, 0, "F"))
        parts = self._parted(other, context)
        return self._invalid(context, DivisionImpossible) if parts is None else parts[0]

    def _mod(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if self._kind:
            return self._invalid(context)
        if not other and not other._kind:
            return self._invalid(context, None if self else DivisionUndefined)
        parts = self._parted(other, context)
        return self._invalid(context, DivisionImpossible) if parts is None else parts[1]

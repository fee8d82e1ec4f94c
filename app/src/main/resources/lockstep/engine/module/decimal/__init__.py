"""Numbers of decimal digits, with the exactness that is asked for."""

from numbers import Number as _Number

from decimal._context import (  # noqa: F401
    BasicContext, Context, DefaultContext, ExtendedContext, getcontext, localcontext, setcontext,
)
from decimal._number import Decimal, DecimalTuple  # noqa: F401
from decimal._signals import (  # noqa: F401
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Clamped, DecimalException, DivisionByZero, FloatOperation, Inexact,
    InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
)

HAVE_THREADS = True
HAVE_CONTEXTVAR = True

_Number.register(Decimal)

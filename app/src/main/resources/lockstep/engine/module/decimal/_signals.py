"""What a decimal operation can report, and the names of the ways to round."""

__name__ = "decimal"

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"

_MODES = (
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
)

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped,
)
# In the order in which a context shows them.
_SHOWN = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow,
)


def _rounds_up(mode, sign, quotient, rest, unit):
    """Whether quotient + rest/unit (0 <= rest < unit) goes to the next number away from zero."""
    if not rest:
        return False
    if mode == ROUND_HALF_EVEN:
        return rest * 2 > unit or (rest * 2 == unit and quotient % 2 == 1)
    if mode == ROUND_HALF_UP:
        return rest * 2 >= unit
    if mode == ROUND_HALF_DOWN:
        return rest * 2 > unit
    if mode == ROUND_DOWN:
        return False
    if mode == ROUND_UP:
        return True
    if mode == ROUND_CEILING:
        return not sign
    if mode == ROUND_FLOOR:
        return bool(sign)
    return quotient % 5 == 0


def _digits(number):
    """The decimal digits of a natural number of any size."""
    if number < 10**4000:
        return str(number)
    half = number.bit_length() * 1233 // 8192
    high, low = divmod(number, 10**half)
    return _digits(high) + _digits(low).rjust(half, "0")


def _natural(digits):
    """The natural number that a text of digits of any length means."""
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return _natural(digits[:-half]) * 10**half + _natural(digits[-half:])

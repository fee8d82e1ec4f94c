"""Exponential, logarithms and powers, by whole numbers scaled by a power of ten."""

__name__ = "decimal"

import math

_GUARD = 12
_known = {}


def _inverse_tangent(n, unit):
    """The inverse hyperbolic tangent of 1/n."""
    term = total = unit // n
    square = n * n
    k = 3
    while term:
        term //= square
        total += term // k
        k += 2
    return total


def _log_of_ten(places):
    if places not in _known:
        unit = 10 ** (places + _GUARD)
        total = sum(times * _inverse_tangent(n, unit) for times, n in ((46, 31), (34, 49), (20, 161)))
        _known[places] = total // 10**_GUARD
    return _known[places]


def _exp_small(x, unit):
    """e to the power of x/unit, times unit; x is between -3 and 3 units."""
    if x < 0:
        return unit * unit // _exp_small(-x, unit)
    halvings = 8
    x >>= halvings
    total = term = unit
    k = 1
    while term:
        term = term * x // (unit * k)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit
    return total


def exponential(coefficient, exponent, sign, digits):
    """e ** number as a coefficient of a few more digits than asked for, and its exponent."""
    size = max(0, len(str(coefficient)) + exponent)
    places = digits + _GUARD + size
    unit = 10**places
    shift = places + exponent
    x = coefficient * 10**shift if shift >= 0 else coefficient // 10**-shift
    if sign:
        x = -x
    tens, rest = divmod(x, _log_of_ten(places))
    return _exp_small(rest, unit), tens - places


def _log_unit(m, unit, places):
    """The natural logarithm of m/unit, times unit; m is between 1 and 10 units."""
    y = int(math.log(m / unit) * 10**15) * unit // 10**15
    correct = 14
    while True:
        power = _exp_small(y, unit)
        y += 2 * unit * (m - power) // (m + power)
        if correct > places:
            return y
        correct *= 3


def logarithm(coefficient, exponent, digits):
    """ln(number) as a scaled whole number, and the exponent of its unit."""
    size = len(str(coefficient))
    tens = exponent + size - 1
    # Near 1 the logarithm is small: as many more places.
    near = 0
    if tens in (0, -1):
        gap = abs(coefficient - 10 ** (size - 1 - tens))
        near = size - len(str(gap)) if gap else 0
    places = digits + _GUARD + near + len(str(abs(tens)))
    unit = 10**places
    shift = places - size + 1
    m = coefficient * 10**shift if shift >= 0 else coefficient // 10**-shift
    return _log_unit(m, unit, places) + tens * _log_of_ten(places), -places


def logarithm_of_ten(coefficient, exponent, digits):
    """log10(number) as a scaled whole number, and the exponent of its unit."""
    value, scale = logarithm(coefficient, exponent, digits + 4)
    return value * 10**-scale // _log_of_ten(-scale), scale

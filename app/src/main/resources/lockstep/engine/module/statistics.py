"""Averages and spread. Means of ints are exact; of floats they are summed without loss."""

from math import erf, exp, fsum, hypot, log, sqrt, tau, pi

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
    "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _whole(data):
    return all(isinstance(value, int) for value in data)


def _exact(data):
    """The sum as a numerator and a denominator."""
    numerator, denominator = 0, 1
    for value in data:
        top, bottom = value.as_integer_ratio()
        numerator = numerator * bottom + top * denominator
        denominator *= bottom
        if denominator.bit_length() > 2200:
            common = _gcd(numerator, denominator)
            numerator //= common
            denominator //= common
    return numerator, denominator


def _gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def _ratio(top, bottom, whole):
    if whole and top % bottom == 0:
        return top // bottom
    return top / bottom


def _kind(data):
    """How results of that data are made: from a fraction, or by the operators of its own type."""
    for value in data:
        if not isinstance(value, (int, float)):
            return type(value)
    return None


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    if _kind(data):
        return sum(data[1:], data[0]) / len(data)
    for value in data:
        if value != value or value in (float("inf"), float("-inf")):
            return sum(data) / len(data)
    top, bottom = _exact(data)
    return _ratio(top, bottom * len(data), _whole(data))


def fmean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    if weights is None:
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return fsum([value * weight for value, weight in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(data)
    if not data or min(data) <= 0:
        raise StatisticsError("Must have a non-empty dataset" if not data else "No negative inputs allowed")
    return exp(fmean([log(value) for value in data]))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if min(data) < 0:
        raise StatisticsError("harmonic mean does not support negative values")
    if min(data) == 0:
        return 0
    weights = [1] * len(data) if weights is None else list(weights)
    top, bottom = _exact([weight / value for value, weight in zip(data, weights)])
    return sum(weights) * bottom / top


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = _sorted(data)
    middle = data[len(data) // 2]
    below = sum(1 for value in data if value < middle)
    same = sum(1 for value in data if value == middle)
    return middle - interval / 2 + interval * (len(data) / 2 - below) / same


def _counts(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def _spread(data, center):
    """Sum of squared distances as a numerator and a denominator."""
    if center is not None:
        return _exact([(value - center) * (value - center) for value in data])
    top, bottom = _exact(data)
    n = len(data)
    squares_top, squares_bottom = 0, 1
    for value in data:
        a, b = value.as_integer_ratio()
        squares_top = squares_top * b * b + a * a * squares_bottom
        squares_bottom *= b * b
        common = _gcd(squares_top, squares_bottom)
        squares_top //= common
        squares_bottom //= common
    return squares_top * n * bottom * bottom - top * top * squares_bottom, squares_bottom * n * bottom * bottom


def _variance(data, center, less, name):
    data = list(data)
    if len(data) < 1 + less:
        words = "two data points" if less else "one data point"
        raise StatisticsError(f"{name} requires at least {words}")
    if _kind(data):
        middle = mean(data) if center is None else center
        squares = [(value - middle) ** 2 for value in data]
        return sum(squares[1:], squares[0]), 0, len(data) - less, False
    top, bottom = _spread(data, center)
    return top, bottom, len(data) - less, _whole(data)


def _value(parts):
    top, bottom, count, whole = parts
    return top / count if bottom == 0 else _ratio(top, bottom * count, whole)


def variance(data, xbar=None):
    return _value(_variance(data, xbar, 1, "variance"))


def pvariance(data, mu=None):
    return _value(_variance(data, mu, 0, "pvariance"))


def _root(parts):
    """The correctly rounded root of a fraction."""
    top, bottom, count, whole = parts
    if bottom == 0:
        value = top / count
        return value.sqrt() if hasattr(value, "sqrt") else sqrt(value)
    bottom *= count
    if top == 0:
        return 0.0
    shift = (top.bit_length() - bottom.bit_length() - 109) // 2
    if shift >= 0:
        bottom <<= 2 * shift
    else:
        top <<= -2 * shift
    from math import isqrt

    quotient = top // bottom
    root = isqrt(quotient)
    root |= root * root * bottom != top
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def stdev(data, xbar=None):
    return _root(_variance(data, xbar, 1, "stdev"))


def pstdev(data, mu=None):
    return _root(_variance(data, mu, 0, "pstdev"))


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        if count == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, rest = divmod(i * (count - 1), n)
            result.append((data[j] * (n - rest) + data[j + 1] * rest) / n)
        return result
    if method != "exclusive":
        raise ValueError(f"Unknown method: {method!r}")
    for i in range(1, n):
        j = i * (count + 1) // n
        j = min(max(j, 1), count - 1)
        rest = i * (count + 1) - j * n
        result.append((data[j - 1] * (n - rest) + data[j] * rest) / n)
    return result


def _pairs(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    mx, my = fsum(x) / len(x), fsum(y) / len(y)
    return [value - mx for value in x], [value - my for value in y], mx, my


def covariance(x, y, /):
    dx, dy, _, _ = _pairs(x, y, "covariance")
    return fsum([a * b for a, b in zip(dx, dy)]) / (len(x) - 1)


def correlation(x, y, /, *, method="linear"):
    dx, dy, _, _ = _pairs(x, y, "correlation")
    sxx, syy = fsum([a * a for a in dx]), fsum([b * b for b in dy])
    if not sxx or not syy:
        raise StatisticsError("at least one of the inputs is constant")
    return fsum([a * b for a, b in zip(dx, dy)]) / sqrt(sxx * syy)


def linear_regression(x, y, /, *, proportional=False):
    from collections import namedtuple

    dx, dy, mx, my = _pairs(x, y, "linear regression")
    sxx = fsum([a * a for a in dx])
    if not sxx:
        raise StatisticsError("x is constant")
    slope = fsum([a * b for a, b in zip(dx, dy)]) / sxx
    return namedtuple("LinearRegression", ("slope", "intercept"))(slope, my - slope * mx)


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    mean = property(lambda self: self._mu)
    median = mode = mean
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def pdf(self, x):
        spread = self._sigma * self._sigma
        return exp((x - self._mu) ** 2 / (-2.0 * spread)) / sqrt(tau * spread)

    def cdf(self, x):
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def zscore(self, x):
        return (x - self._mu) / self._sigma

    def samples(self, n, *, seed=None):
        from random import Random, gauss

        make = gauss if seed is None else Random(seed).gauss
        return [make(self._mu, self._sigma) for _ in range(n)]

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"

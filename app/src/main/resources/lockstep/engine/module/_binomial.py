"""How often something happens in many tries: numbers drawn by rejection."""

from math import fabs, floor, log, pi, sqrt


def lgamma(x):
    """The logarithm of the gamma function for x of 1 or more."""
    below = 0.0
    while x < 10.0:
        below += log(x)
        x += 1.0
    inverse = 1.0 / (x * x)
    series = (1.0 / 12.0 - inverse * (1.0 / 360.0 - inverse * (1.0 / 1260.0 - inverse / 1680.0))) / x
    return (x - 0.5) * log(x) - x + 0.5 * log(2.0 * pi) + series - below


def by_rejection(random, n, p):
    """For n * p of 10 or more and p of at most a half: candidates are scaled so that few are rejected."""
    setup = False
    spread = sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * spread
    a = -0.0873 + 0.0248 * b + 0.01 * p
    c = n * p + 0.5
    vr = 0.92 - 4.2 / b
    while True:
        u = random() - 0.5
        us = 0.5 - fabs(u)
        k = floor((2.0 * a / us + b) * u + c)
        if k < 0 or k > n:
            continue
        v = random()
        if us >= 0.07 and v <= vr:
            return k
        if not setup:
            alpha = (2.83 + 5.1 / b) * spread
            lpq = log(p / (1.0 - p))
            m = floor((n + 1) * p)
            h = lgamma(m + 1) + lgamma(n - m + 1)
            setup = True
        v *= alpha / (a / (us * us) + b)
        if log(v) <= h - lgamma(k + 1) - lgamma(n - k + 1) + (k - m) * lpq:
            return k

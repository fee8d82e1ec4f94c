import math

inf, nan = math.inf, math.nan
points = [0.5, 1, 1.5, 2, 3.7, 10, 23, 24, 100.25, 171, -0.5, -1.5, -20.25, 1e-21, 1e-10, inf, nan]
for f in (math.gamma, math.lgamma, math.erf, math.erfc):
    print(f.__name__, [f"{f(x):.12g}" for x in points])
print([f"{math.erf(x):.14f}" for x in (0, 0.1, 0.9, 2.9, 5.5, 7, -3)], math.erfc(27.5), math.erfc(-30))
for call in (lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.gamma(-inf), lambda: math.gamma(172),
             lambda: math.lgamma(0), lambda: math.lgamma(-3), lambda: math.lgamma(1e306), lambda: math.erf("x"),
             lambda: math.gamma(None), lambda: math.log(0), lambda: math.log2(-1), lambda: math.log10(-(10**400)),
             lambda: math.log(8, 1), lambda: math.log(8, 0), lambda: math.log1p(-1), lambda: math.log1p(10**400),
             lambda: math.atanh(1), lambda: math.acosh(0.5), lambda: math.atanh(inf)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(math.gamma(-200.5), math.gamma(1e-308), math.lgamma(1), math.lgamma(-inf))
print([math.log2(x) for x in (10, 3, 0.1, 1e300, 7, 8, 5e-324, 0.3, 1000, inf)])
print([math.log2(2**k) for k in (0, 1, 29, 64, 1023, 5000)], math.log2(10**400), math.log10(10**400), math.log(10**400))
print(-sum(p * math.log2(p) for p in (0.5, 0.25, 0.125, 0.125)), -sum(p * math.log2(p) for p in (0.1, 0.2, 0.3, 0.4)))
print([f"{math.asinh(x):.14g}" for x in (1e-10, 0.1, 1, 3, 1e10, -2)], [f"{math.acosh(x):.14g}" for x in (1, 1.0001, 2, 3, 1e10)])
print([f"{math.atanh(x):.14g}" for x in (1e-12, 0.1, 0.5, 0.99, -0.3)], math.asinh(-0.0), math.atanh(-0.0))

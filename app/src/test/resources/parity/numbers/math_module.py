import math

print(math.pi, math.e, math.sqrt(2), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.7), math.gcd(12, 18), math.hypot(3, 4), math.log(8, 2), math.log2(8), math.log10(1000))
print(math.factorial(10), math.isnan(math.nan), math.isinf(math.inf), math.fsum([0.1] * 10), math.comb(5, 2), math.perm(5, 2), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.fabs(-2), math.fmod(-7, 3))
print(math.sin(1), math.cos(1), math.atan2(1, 1), math.exp(1), math.degrees(math.pi), math.isclose(0.1 + 0.2, 0.3), math.lcm(4, 6))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.floor(float("nan"))):
    try:
        print(call())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)

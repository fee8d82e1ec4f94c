for x in [0.1, 1.0, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5, 0.0001234, 1.5e300, 5e-324, 1.7976931348623157e308, -0.0, 2.0**70, 1 / 3, 2 / 3, 1e22, 1e23, 9007199254740993.0, 0.30000000000000004, 4.35, 1e100]:
    print(x, end=" ")
print()
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, nan == nan, nan != nan, nan < 1, inf > 10**400, 1e308 * 10, -1e308 * 10, [nan] == [nan], nan in [nan])
print((0.1).as_integer_ratio() if False else 0.5.is_integer(), 2.0.is_integer(), 3.7 // 1, 3.7 % 1, -3.7 // 1, 1e308 + 1e308, 0.1 + 0.2 == 0.3, 1.1 * 3, 5 % 0.3)
try:
    10.0**400
except OverflowError as e:
    print(e)
try:
    print(float(10**400))
except OverflowError as e:
    print(e)
try:
    print(10**400 / 3)
except OverflowError as e:
    print(e)
print(10**400 // 10**399, 10**25 / 10**24, 2**1000 / 2**999)
print([2.0**-k for k in (44, 24, 1022, 1074, 60)], [2.0**k for k in (60, 70, 89, 100, 1023)], 9007199254740993.0, 5e-324, 2.2250738585072014e-308)

for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (7.5, -2), (0, 5), (-0.0, 5)]:
    print(a, b, a / b, a // b, a % b, divmod(a, b))
print(2**10, 2**-1, (-2) ** 2, -(2**2), -2**2, 2**3**2, 7 // 2 * 2 + 7 % 2, 10 / 2, 1 / 3, 10**-2, 0**0)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5), round(0.5), round(1e20), round(3.14159, 3), round(5), round(15, -1), round(25, -1))
print(int(3.9), int(-3.9), int("0x1f", 16), int("101", 2), int("z", 36), int("1_000"), int(True), int(" 42\n"), float("1e3"), float(" inf "), float("-.5"))
print(abs(-5), abs(-2.5), min(1, 2.0), max(1, 1.0), sum([0.1] * 10), pow(2, 100, 7), pow(3, -1, 7), 5 & 3, 5 | 3, 5 ^ 3, ~5, -5 >> 1, -5 & 255, 1 << 70)
print(True + True, True * 5, -True, ~True if False else 0, 3 == 3.0, 10**16 == 1e16, 2**53 + 1 == float(2**53 + 1), hash(1) == hash(1.0))

from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, Context, InvalidOperation, DivisionByZero
import decimal
D = Decimal
print(D("0.1") + D("0.2"), 0.1 + 0.2)
print(repr(D("3.14")), D(10) / D(3), D("1.10") * 3, D(7) // D(2), D(-7) // 2, D(-7) % 2, divmod(D(7), 2))
print(D(0.1))
print(getcontext())
getcontext().prec = 6
print(D(1) / D(7), D("12345.6789") + 0, +D("1.23456789"))
with localcontext() as ctx:
    ctx.prec = 50
    print(D(2).sqrt(), D(1).exp(), D(10).ln(), D(2).log10())
print(D(2).sqrt(), D(16).sqrt(), D("0.0004").sqrt(), D("1e10").sqrt())
getcontext().prec = 28
price = D("19.995")
print(price.quantize(D("0.01")), price.quantize(D("0.01"), rounding=ROUND_HALF_UP), price.quantize(D(".01"), ROUND_DOWN))
for a in ("1E+5", "1e-7", "0.000001", "0.0000001", "123.4500", "-0", "Infinity", "-inf", "NaN", "1_000.5", " 12 ", "1e400", "00012"):
    d = D(a)
    print(a, "->", d, repr(d), d.as_tuple(), d.is_finite(), bool(d) if not d.is_nan() else "")
for bad in ("abc", "", "1.2.3", "--1"):
    try:
        D(bad)
    except InvalidOperation as e:
        print(type(e).__name__, e, e.args)
for f in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) % 0, lambda: D(1) + 1.5, lambda: D("sNaN") + 1, lambda: D([1]), lambda: D({}), lambda: D("1e30").quantize(D("0.01")), lambda: D(-1).sqrt(), lambda: D(-1).ln(), lambda: D("NaN") < 1, lambda: int(D("inf")), lambda: D("5") // 0, lambda: D(1).foo, lambda: "x" + D(1), lambda: D(0)**0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__mro__[:3], e)
print(D("1.5") == 1.5, D("0.1") == 0.1, D(1) == 1, D(1) < 2.5, D("1.0") == D("1.00"), hash(D("1.50")) == hash(1.5), hash(D(10)) == hash(10), hash(D("1e20")) == hash(10**20))
print(max(D(1), D(3), D(2)), sum([D("0.1")] * 10), sorted([D("3"), D("1.5"), D("-2")]), abs(D(-3)), -D("1.0"), round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), int(D("-3.9")))
print(D(2) ** 10, D("1.05") ** 10, D(2) ** -2, D(2) ** D("0.5"), D(10) ** 30, 2 ** D(3), D("1.1") ** 100, pow(D(3), 4, 5))
for spec in ("", ".2f", "10.3f", "<10", ">+10.1f", ",.2f", "e", ".3e", ".2%", "g", "010.2f", "^12", ",", "*^20.1f", ".0f", "n", ".3g", "E"):
    print(repr(spec), [format(D(x), spec) for x in ("1234567.891", "0", "-12.5", "0.00012")])
print(f"{D('1234.5'):,.2f} {D('3.14159'):.3f}", "%s %d %.2f" % (D("1.5"), D("7.9"), D("2.345")), "{:>10}".format(D("1.5")))
print(D("123.456").normalize(), D("100").normalize(), D("1.500").normalize(), D("5.5").to_integral_value(), D("6.5").to_integral_value(), D("1.25").as_integer_ratio(), D.from_float(0.5), D((1, (1, 2, 3), -2)))
print(D("1234.5").adjusted(), D(3).compare(D(2)), D(3).max(5), D("-3").copy_abs(), D(3).copy_sign(D(-1)), D("1e3").to_eng_string(), D("12e4").to_eng_string(), D(5).scaleb(2), D("1").next_plus(), D(10).remainder_near(3), D(2).fma(3, 4))
c = Context(prec=3, rounding=ROUND_HALF_UP)
print(c.divide(D(1), D(3)), c.create_decimal("3.14159"), c.sqrt(D(2)), c, c.power(2, 3))
with localcontext(prec=5) as k:
    print(D(22) / 7, k.prec, [s.__name__ for s, on in k.flags.items() if on])
    k.traps[decimal.Inexact] = True
    try:
        D(1) / 3
    except decimal.Inexact as e:
        print("inexact", e)
getcontext().traps[DivisionByZero] = False
print(D(1) / 0, D(-1) / 0)
import pickle, copy
print(pickle.loads(pickle.dumps(D("1.50"))), copy.deepcopy(D("2.5")), float(D("1e-3")), str(D("1E-10")), complex(1) if False else "")
print(D("1e-28") + 1, D("9.9999999999999999999999999999"), D(1e22), D(123456789012345678901234567890), D("1e1000000000") if False else "")
print(Decimal, decimal.DecimalTuple, decimal.InvalidOperation, type(getcontext()))

import string
class Fmt(string.Formatter):
    def get_value(self, k, a, kw):
        try: return super().get_value(k, a, kw)
        except (KeyError, IndexError): return f"<{k}>"
print(Fmt().format("{a} {b} {0} {1}", "x", a=1), string.Formatter().vformat("{x:>5}", (), {"x": 3}))
print("{:{}}".format("a", ">5"), "{:{w}}|{:<{w}}".format(1, 2, w=4), "{0[0]} {0[1]}".format([1, 2]), "{a.b}".format(a=type("A", (), {"b": 7})), "{:%Y}".format(__import__("datetime").date(2020, 1, 1)) if False else "")
v = 12.3456; n = None; l = [1, 2]
print(f"{v:.{2}f} {v!s:>10} {n} {l!r} {l[0]} {'y' if v else 'n'} {v=:.1f} {l=} {n!r:^8}|{v:10.3}|{v:<10}|{v:^10.1f}|{int(v):03d}|{int(v):>+5}|{v:e}|{v:%}|{1e9:,}|{-v:_>10}|{True:d}|{ord('a'):c}|{'abc':.2}|{255:b} {255:#o}")
print(f"""multi
{v:.1f}
line {'nested "q"'} {f'{v:.0f}'}""", f'{"a" "b"}', f"{'\n'.join(['x', 'y'])}", f"{ {'a': 1}['a'] }", rf"\n{v:.0f}")
print("%s %r %d %5.2f %-5s| %+d %05d %x %% %c" % ("s", "r", 3, 2.5, "l", 4, 42, 255, "z"), "%s" % [1, 2], "%s and %s" % ("a", None), "%.3s|%10s" % ("abcdef", "r"), "%(x)d-%(y)s" % {"x": 1, "y": "q"})
print("Name: {name!r:>8} {0:.2%} {1:,d}".format(0.1234, 1000000, name="n"), "{:,.2f} {:>{}}".format(1234.567, "r", 5), format(3.14159, ".2f"), format("s", ">4"), format(10, "x"), "{:=^20}".format(" hi "), "{!s} {!a}".format("é", "é"))
print("tab\there", "a\\b", 'q"q', "q'q", '''t"'t''', "\u00e9\x41\101", "a\
b", b"\x01\n".hex(), "abc".encode().hex(" "), bytes.fromhex("61 62"), "é".encode("latin-1"), b"caf\xc3\xa9".decode(), "x".join(["1"]), str(b"a", "utf-8"))
print(1_000.5, 1e-5, 1.0e10, 123456789.123456789, 0.1 + 0.7, 1/3, 2/3, 100.0, 1e21, 1e16, 12345678901234567890, -0.0, 5e-324, 1.7976931348623157e308, 3.0e0)
print(round(0.5), round(1.5), round(2.675, 2), round(1e20), round(123.456, -1), round(-1.5), int("-12"), int(1e10), float("1e-3"), "%.10f" % 0.1, "%.0f" % 0.5, "%.0f" % 1.5, f"{2.5:.0f}", f"{1e-7:.3g}", f"{1234567:.3g}", f"{0.00001234:g}", f"{100000:g}", f"{1e6:g}", str(1e5), repr(1e22), 1e22 + 1)

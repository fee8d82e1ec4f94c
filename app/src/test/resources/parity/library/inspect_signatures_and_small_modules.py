from decimal import Decimal, getcontext, ROUND_HALF_UP, InvalidOperation, DivisionByZero
from fractions import Fraction
import uuid, hashlib, base64, secrets, calendar, copy, inspect, warnings, timeit, pprint, bisect, io, types, gc, platform
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(3), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("1e3"), Decimal(5).sqrt(), Decimal("-1.50"), repr(Decimal("3.10")), Decimal("1.1") == 1.1, float(Decimal("1.5")), int(Decimal("2.9")), Decimal("10") ** 2, f"{Decimal('1234.5'):,.2f}", max(Decimal(1), Decimal(2)), sum([Decimal("0.1")] * 3))
getcontext().prec = 6; print(Decimal(1) / 7)
try: Decimal("x")
except InvalidOperation as e: print(type(e).__name__, e)
try: Decimal(1) / 0
except DivisionByZero as e: print(type(e).__name__, e)
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.25"), Fraction(3, 6), repr(Fraction(1, 2)), float(Fraction(1, 4)), Fraction(7, 2) // 1, Fraction(0.5), Fraction(5).limit_denominator(3), round(Fraction(7, 2)))
print(hashlib.sha256(b"a").hexdigest()[:16], hashlib.md5(b"a").hexdigest(), base64.b64encode(b"hello"), base64.b64decode("aGVsbG8="), len(secrets.token_hex(8)), len(str(uuid.uuid4())), uuid.uuid5(uuid.NAMESPACE_DNS, "a.com"))
print(calendar.isleap(2024), calendar.monthrange(2024, 2), calendar.month_name[3]); print(calendar.month(2024, 2))
def fn(a, b: int = 2, *args, c, d=4, **kw) -> str:
    """Doc."""
    return "x"
sig = inspect.signature(fn); print(sig, list(sig.parameters), sig.parameters["b"].default, sig.parameters["b"].annotation, sig.return_annotation, sig.parameters["args"].kind, inspect.getdoc(fn), inspect.isfunction(fn), inspect.ismethod(fn), inspect.isclass(int), inspect.iscoroutinefunction(fn), inspect.isgeneratorfunction(fn))
b = sig.bind(1, c=3); print(b.arguments, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
class C:
    def m(self, x): pass
    @staticmethod
    def s(): pass
print(inspect.signature(C.m), inspect.signature(C().m), [n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.getmro(C))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("dep", DeprecationWarning); print(len(w), w[0].category.__name__, w[0].message)
pprint.pprint({"a": [1, 2, 3], "b": {"c": "x" * 30, "d": list(range(20))}, "e": ("t",)}, width=40)
print(types.SimpleNamespace(a=1, b="x"), isinstance(fn, types.FunctionType), types.MappingProxyType({"a": 1}))
buf = io.StringIO(); print("x", 1, file=buf); buf.write("y\n"); print(repr(buf.getvalue())); buf.seek(0); print(buf.readlines()); bb = io.BytesIO(b"abc"); print(bb.read(2), bb.getvalue())
print(timeit.timeit("x = 1", number=10) >= 0, timeit.timeit(lambda: None, number=3) >= 0)
def gen(): yield 1
print(inspect.isgenerator(gen()), inspect.getgeneratorstate(gen()), inspect.getsource if False else "")

from contextlib import *
import io, sys
@contextmanager
def tag(n):
    print(f"<{n}>")
    try: yield n
    except ZeroDivisionError as e: print("zde", e)
    finally: print(f"</{n}>")
with tag("a") as a, tag("b"): print(a); 1 / 0
with suppress(KeyError, IndexError): {}["x"]
print("after")
buf = io.StringIO()
with redirect_stdout(buf): print("captured"); print("two")
print(repr(buf.getvalue()))
with redirect_stderr(buf): print("err", file=sys.stderr)
print(buf.getvalue().split())
class R:
    def __init__(self, n): self.n = n
    def close(self): print("close", self.n)
with closing(R(1)) as r: print(r.n)
with nullcontext(5) as x: print(x)
with ExitStack() as st:
    rs = [st.enter_context(tag(i)) for i in range(2)]
    st.callback(print, "callback", sep="-"); st.push(lambda *a: print("push", a[0]) or True)
    raise ValueError("x")
st2 = ExitStack(); st2.callback(print, "later"); s3 = st2.pop_all(); st2.close(); s3.close()
@tag("deco")
def f(): print("in f"); return 3
print(f())
class Timer(ContextDecorator):
    def __enter__(self): print("start"); return self
    def __exit__(self, *e): print("stop", e[0]); return False
@Timer()
def g(): print("g")
g()
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
try:
    with 5: pass
except TypeError as e: print(e)
with (tag("p") as p, tag("q") as q): print(p, q)
try:
    with tag("z"): raise OSError("through")
except OSError as e: print(e)
cm = tag("man"); print(cm.__enter__()); print(cm.__exit__(None, None, None))
try:
    with cm: pass
except Exception as e: print(type(e).__name__, e)
with ExitStack() as s:
    @s.callback
    def done(): print("done cb")
    try:
        s.enter_context(5)
    except TypeError as e: print(e)

from contextlib import *
@contextmanager
def cm(x):
    print("in", x)
    try: yield x * 2
    except ValueError as e: print("swallow", e)
    finally: print("out")
with cm(3) as y: print(y)
with cm(4): raise ValueError("v")
try:
    with cm(5): raise KeyError("k")
except KeyError as e: print(repr(e))
with suppress(ZeroDivisionError): 1/0
with ExitStack() as st:
    st.enter_context(cm(1)); st.callback(print, "cb")
@cm(7)
def ff(): print("body")
ff()
import io
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue()))
with closing(buf) as b: pass
print(buf.closed)

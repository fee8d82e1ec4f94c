import logging, logging.handlers, sys, os, threading, time, io
kept = io.StringIO(); logging.basicConfig(stream=kept, level=logging.DEBUG, format="%(name)-12s %(levelname)-8s %(message)s")
console = logging.StreamHandler(sys.stdout); console.setLevel(logging.INFO); console.setFormatter(logging.Formatter("%(name)-12s: %(levelname)-8s %(message)s")); logging.getLogger("").addHandler(console)
logging.info("Jackdaws love"); l1 = logging.getLogger("myapp.area1"); l2 = logging.getLogger("myapp.area2"); l1.debug("Quick zephyrs"); l2.warning("Jail zesty"); l2.error("The five")
logging.shutdown(); print(kept.getvalue())
TRACE = 5; logging.addLevelName(TRACE, "TRACE")
def trace(self, m, *a, **k):
    if self.isEnabledFor(TRACE): self._log(TRACE, m, a, **k)
logging.Logger.trace = trace; t = logging.getLogger("t"); t.setLevel(TRACE); t.propagate = False; h = logging.StreamHandler(sys.stdout); t.addHandler(h); h.setFormatter(logging.Formatter("{levelname}|{message}|{filename}|{lineno}", style="{")); t.trace("tr %s", 1)
class Ctx(logging.Filter):
    users = iter(["jim", "fred"])
    def filter(self, record): record.user = next(self.users); return True
h.setFormatter(logging.Formatter("%(user)s %(message)s")); t.addFilter(Ctx()); t.warning("a"); t.error("b")
h2 = logging.StreamHandler(sys.stdout); x = logging.getLogger("x"); x.propagate = False; x.addHandler(h2); h2.setFormatter(logging.Formatter("$levelname-$message", style="$")); x.error("dollar")
ad = logging.LoggerAdapter(x, {"connid": 5}); ad.error("adapted"); print(ad.extra, ad.logger is x, ad.isEnabledFor(10))
mh = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=h2); m = logging.getLogger("mem"); m.propagate = False; m.addHandler(mh); m.setLevel(10); m.info("buffered"); print("before"); m.error("flush")
class Boom:
    def __str__(self): raise ValueError("no str")
logging.raiseExceptions = False; x.error("%s", Boom()); logging.raiseExceptions = True
try: logging.getLogger(5)
except TypeError as e: print(e)
try: x.setLevel("NOPE")
except ValueError as e: print(e)
try: logging.basicConfig(foo=1, force=True)
except ValueError as e: print(e)
print(logging.getLevelName("DEBUG"), logging.INFO, logging.getLogger("myapp").getChild("area1") is l1, l1.parent.name, logging.getLogger("a.b.c").parent.name, x.getEffectiveLevel(), logging.root.name, logging.getLevelNamesMapping()["TRACE"])
rec = logging.LogRecord("n", logging.INFO, "path/f.py", 10, "msg %s", ("a",), None); print(rec.getMessage(), rec.levelname, rec.filename, rec.module, logging.Formatter("%(asctime)s", "%Y").format(rec) == time.strftime("%Y"), rec)
f = logging.Formatter("%(asctime)s %(message)s"); rec.created = 0; rec.msecs = 5; f.converter = time.gmtime; print(f.format(rec)); f.default_msec_format = "%s.%03d"; print(f.formatTime(rec)); print(f.formatTime(rec, "%H:%M"))
class Color(logging.Formatter):
    C = {"ERROR": "\033[31m"}
    def format(self, r): return f"{self.C.get(r.levelname, '')}{super().format(r)}\033[0m"
h2.setFormatter(Color("%(levelname)s %(message)s")); x.error("red"); x.warning("plain")
def f(): x.warning("caller", stacklevel=2)
h2.setFormatter(logging.Formatter("%(funcName)s:%(lineno)d %(process)d" if False else "%(funcName)s:%(lineno)d")); f(); (lambda: x.error("in lambda"))()
x.info("no"); x.disabled = True; x.error("disabled"); x.disabled = False; x.removeHandler(h2); print(x.hasHandlers(), x.handlers)
s = io.StringIO(); x.addHandler(logging.StreamHandler(s)); x.error("multi\nline"); x.log(logging.CRITICAL, {"a": 1}); x.error(ValueError("exc")); x.error("pct %"); x.error("%d%%", 5); print(repr(s.getvalue()))

import logging
import sys

h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter("{levelname:<8}|{message}", style="{"))
l2 = logging.getLogger("other"); l2.propagate = False; l2.addHandler(h); l2.setLevel("DEBUG")
l2.debug("d"); l2.critical("c %s", [1])
ad = logging.LoggerAdapter(l2, {"u": 1}); ad.info("via")
fm = logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M")
r = logging.makeLogRecord({"msg": "q", "levelno": 20})
print(len(fm.format(r)))
print(len(logging.Formatter("%(asctime)s").format(r)))
import logging.handlers, queue
q = queue.Queue()
ql = logging.handlers.QueueListener(q, h); ql.start()
l3 = logging.getLogger("q"); l3.propagate=False; l3.addHandler(logging.handlers.QueueHandler(q)); l3.warning("queued %d", 4)
ql.stop()
try: logging.basicConfig(bogus=1, force=True)
except ValueError as e: print(e)
try: l2.setLevel("NOPE")
except ValueError as e: print(e)

import logging
logging.warning("warn %s", "x")
logging.info("nope")
log = logging.getLogger("a.b")
log.error("err")
try: {}["k"]
except KeyError: log.exception("exc")
logging.getLogger("n").addHandler(logging.NullHandler()); logging.getLogger("n").error("in n")
h = logging.StreamHandler(); h.setFormatter(logging.Formatter("%(name)s - %(levelname)s - %(message)s")); log.addHandler(h); log.error("twice")
log.warning("two args", "extra")

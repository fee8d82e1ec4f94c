import logging
import sys
import threading
logging.basicConfig(level=logging.INFO, format="%(levelname)s [%(threadName)s] %(name)s:%(funcName)s:%(lineno)d %(filename)s %(module)s %(message)s", stream=sys.stdout)
log = logging.getLogger("app.db")
def f():
    log.info("hello %s %d", "w", 3)
    log.debug("no")
    log.warning("x=%(x)s", {"x": 1})
f()
t = threading.Thread(target=f, name="W"); t.start(); t.join()
logging.error("root")
print(log, logging.getLogger(), log.parent, logging.getLevelName(30), log.getEffectiveLevel(), logging.getLogger("app").level)

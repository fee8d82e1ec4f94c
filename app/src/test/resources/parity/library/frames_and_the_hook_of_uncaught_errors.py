import inspect, sys
def whoami(): return inspect.stack()[1].function, inspect.stack()[1][3], inspect.stack()[0].function, sys._getframe(1).f_code.co_name, inspect.currentframe().f_code.co_name, inspect.currentframe().f_back.f_code.co_name, inspect.currentframe().f_lineno
def caller():
    return whoami()
print(caller(), len(inspect.stack()), sys._getframe().f_code.co_name, sys._getframe().f_back, inspect.stack()[0].lineno, inspect.stack()[0].code_context)
try: sys._getframe(50)
except ValueError as e: print(e)
class A:
    def m(self): return sys._getframe().f_code.co_name
print(A().m(), (lambda: sys._getframe().f_code.co_name)())
import logging
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
def handle(exc_type, exc_value, exc_tb):
    if issubclass(exc_type, KeyboardInterrupt): sys.__excepthook__(exc_type, exc_value, exc_tb); return
    logging.critical("Uncaught %s: %s at line %d", exc_type.__name__, exc_value, exc_tb.tb_lineno)
sys.excepthook = handle
raise ValueError("boom")

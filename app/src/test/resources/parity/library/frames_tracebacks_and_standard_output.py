import inspect
import io
import sys
import traceback


def fails():
    return 1 / 0


def where():
    return inspect.currentframe().f_code.co_name, sys._getframe(1).f_code.co_name, inspect.stack()[1].function


def caller():
    return where()


try:
    fails()
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next.tb_lineno)
    print(tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next, traceback.format_exception(kind, value, tb)[-1])
print(sys.exc_info(), caller(), inspect.currentframe().f_lineno)
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.reconfigure(line_buffering=True)
before = sys.stdout
sys.stdout = io.StringIO()
print("kept")
text = sys.stdout.getvalue()
sys.stdout = sys.__stdout__
print(repr(text), sys.stdout.encoding, sys.stdout.writable(), before is sys.stdout)

import sys
import traceback


def fail():
    raise ValueError("shown, not fatal")


try:
    fail()
except ValueError:
    traceback.print_exc()
print("goes on")
print("to stderr", file=sys.stderr)

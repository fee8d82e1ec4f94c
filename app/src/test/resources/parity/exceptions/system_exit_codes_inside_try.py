import sys

try:
    sys.exit(3)
except SystemExit as e:
    print("exit", e.code, repr(e))
try:
    raise SystemExit
except BaseException as e:
    print(type(e).__name__, e.code)
try:
    sys.exit("words")
except Exception:
    print("not an Exception")
except SystemExit as e:
    print(e.code)
finally:
    print("done")

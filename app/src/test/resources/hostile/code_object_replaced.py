# ends: completed
def f():
    return 1
def g():
    return 2
try:
    f.__code__ = g.__code__
except (AttributeError, TypeError) as error:
    print("refused")
try:
    type(f.__code__)(0, 0, 0, 0, 0, 0, b"\x00" * 10, (), (), (), "", "", 0, b"")
except (AttributeError, TypeError) as error:
    print("no code made")

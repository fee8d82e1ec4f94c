# ends: completed
def f():
    return 1
names = dir(f)
code = f.__code__
for attribute in dir(code):
    getattr(code, attribute, None)
try:
    f.__globals__["__builtins__"].open("/etc/passwd")
except (FileNotFoundError, AttributeError, TypeError, KeyError) as error:
    print("refused", type(error).__name__)

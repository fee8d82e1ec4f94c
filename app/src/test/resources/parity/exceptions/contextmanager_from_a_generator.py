from contextlib import contextmanager, suppress


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name * 2
    except ValueError as error:
        print("inside", error)
    finally:
        print("</" + name + ">")


with tag("b") as doubled:
    print(doubled)
with tag("i"):
    raise ValueError("handled")
try:
    with tag("u"):
        raise KeyError("passes")
except KeyError as error:
    print("outside", error)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("not reached")
print("end")

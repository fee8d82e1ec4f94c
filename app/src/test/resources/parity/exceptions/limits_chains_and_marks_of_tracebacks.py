"""How much of a traceback is printed, and which part of a line is marked."""
import sys
import traceback


def a():
    b()


def b():
    c()


def c():
    raise ValueError("x")


def chained():
    try:
        a()
    except ValueError as error:
        raise KeyError("k") from error


for options in ({"limit": 1}, {"limit": -1}, {"limit": 0}, {"chain": False}, {"limit": 2, "chain": False}):
    try:
        chained()
    except KeyError:
        print(options, file=sys.stderr)
        traceback.print_exc(**options)
        print(options, len(traceback.format_exc(**options).splitlines()))


def deep(n):
    return deep(n - 1) if n else 1 / 0


try:
    deep(8)
except ZeroDivisionError as error:
    traceback.print_exception(error, limit=3)
    traceback.print_tb(error.__traceback__, limit=-1)
    print(len(traceback.extract_tb(error.__traceback__, limit=4)), len(traceback.format_tb(error.__traceback__, -2)))


def several():
    try:
        c()
    except ValueError as error:
        raise ExceptionGroup("group", [error, KeyError(1)])


try:
    several()
except ExceptionGroup as group:
    traceback.print_exception(group, limit=1)


def stack():
    print([frame.name for frame in traceback.extract_stack(limit=2)], len(traceback.format_stack(limit=1)))
    traceback.print_stack(limit=1)


stack()


class Thing:
    @property
    def part(self):
        return 1

    @part.setter
    def part(self, value):
        raise ValueError(value)

    def __getitem__(self, key):
        return 1

    def __setitem__(self, key, value):
        raise ValueError(key)


def assigns(step, thing, x=None):
    try:
        if step == 0:
            thing.result = c()
        elif step == 1:
            x = c()
        elif step == 2:
            x = y = c()
        elif step == 3:
            thing["a"] = c()
        elif step == 4:
            thing.part -= 5
        elif step == 5:
            thing["k"] += 5
        elif step == 6:
            thing.part = 5
        elif step == 7:
            x: int = c()
        elif step == 8:
            return c()
    except ValueError:
        traceback.print_exc()


for step in range(9):
    assigns(step, Thing())
try:
    "text".uper()
except AttributeError as error:
    print(error.name, error.obj)
made = AttributeError("own", name="n", obj=3)
print(made.name, made.obj, AttributeError("x").name, AttributeError().obj)

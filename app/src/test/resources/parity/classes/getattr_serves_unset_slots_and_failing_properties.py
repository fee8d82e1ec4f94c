class Point:
    __slots__ = ("x", "y")

    def __getattr__(self, name):
        return "no " + name


class Reading:
    @property
    def value(self):
        raise AttributeError("not read yet")

    @property
    def broken(self):
        return 1 / 0

    def __getattr__(self, name):
        return "instead of " + name


point = Point()
point.x = 1
print(point.x, point.y, hasattr(point, "y"), point.z)
print(Reading().value, Reading().other)
try:
    Reading().broken
except ZeroDivisionError as error:
    print(error)

class Plain:
    pass


class Named:
    def __repr__(self):
        return "<named>"


def function():
    pass


print(Plain, [Plain], int, type, Named(), [Named()], str(Named()), f"{Named()!s} {Named()!r}")
print(repr(Plain()).split(" at ")[0], str(function).split(" at ")[0], len, print)
print(None, ..., NotImplemented, range(3), range(1, 10, 2), slice(1, 2), object)
print(type(None), type(()), type(range(1)), type({}.keys()), type(iter([])), type(lambda: 0), type(x for x in ()))
print(ValueError, KeyError("a"), [OSError(1, "x")])

class Fixed:
    __slots__ = ("a",)

    def __getattr__(self, name):
        print("asked for", name)
        if name == "__dict__":
            return {"made_up": 1}
        raise AttributeError(name)


print([name for name in dir(Fixed()) if not name.startswith("_")])


class Refusing(Fixed):
    __slots__ = ()

    def __getattr__(self, name):
        raise AttributeError(name)


print([name for name in dir(Refusing()) if not name.startswith("_")])


class Open:
    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        print("not asked", name)
        return 5


print([name for name in dir(Open()) if not name.startswith("_")])
print([name for name in dir(Fixed) if not name.startswith("_")])

class Outer:
    "docs"
    class Inner:
        def method(self): "m doc"
    def make(self):
        def local(): pass
        return local
print(Outer.Inner.method.__qualname__, Outer().make().__qualname__, Outer.Inner.__qualname__, Outer.__name__, Outer.__module__, Outer.__doc__, Outer.Inner.method.__doc__)
print((lambda: 0).__name__, len.__name__, str.upper.__name__, int.__name__, "x".upper.__name__, print.__module__)
print(type(3), type(type), type(None), type(...), type(len), type(lambda: 0), type(Outer().make), type((i for i in [])), type({}.keys()), type(range(1)), type(property()))
print(vars(Outer.Inner()).keys(), [n for n in dir(Outer) if not n.startswith("__")], callable(Outer), callable(3), hasattr(Outer, "make"))
T = type("T", (Outer,), {"x": 1, "f": lambda self: self.x + 1})
print(T().f(), T.__mro__, T.__name__, isinstance(T(), Outer))
print(getattr(T, "nope", "default"), setattr(T, "y", 5), T.y, delattr(T, "y"), hasattr(T, "y"))

class Point:
    __slots__ = ("x", "y", "__secret")

    def __init__(self, x, y):
        self.x, self.y, self.__secret = x, y, x * y

    def secret(self):
        return self.__secret

class Named(Point):
    __slots__ = ("name",)

    def __init__(self, name, x, y):
        super().__init__(x, y)
        self.name = name

class Open(Point):
    pass

p = Named("n", 2, 3)
print(p.x, p.name, p.secret())
for action in [lambda: setattr(p, "z", 1), lambda: p.__dict__, lambda: p.z]:
    try:
        action()
    except AttributeError as e:
        print(e)
o = Open(1, 2)
o.extra = "yes"
print(o.__dict__, o.x)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
try:
    class Bad:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)

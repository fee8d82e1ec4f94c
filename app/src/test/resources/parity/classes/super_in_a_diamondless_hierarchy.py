class Shape:
    def __init__(self, name):
        print("Shape", name)
        self.name = name

    def describe(self):
        return "shape " + self.name

    @classmethod
    def make(cls):
        return cls("made")


class Square(Shape):
    def __init__(self, name, side):
        super().__init__(name)
        print("Square", side)
        self.side = side

    def describe(self):
        return super().describe() + f" side {self.side}"


class Tile(Square):
    def __init__(self):
        super().__init__("tile", 2)

    def describe(self):
        return "[" + super(Tile, self).describe() + "]"


t = Tile()
print(t.describe(), Shape.make().describe())
print([c.__name__ for c in Tile.__mro__], Tile.__bases__[0].__name__)
print(isinstance(t, Shape), issubclass(Tile, (int, Square)), isinstance(Shape, type))

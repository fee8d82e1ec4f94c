class Shape:
    kinds = []
    def __init_subclass__(cls, /, sides=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.sides = sides
        Shape.kinds.append(cls.__name__)

class Triangle(Shape, sides=3): ...
class Square(Shape, sides=4): ...
print(Shape.kinds, Triangle.sides, Square().sides)
try:
    class Odd(Shape, wrong=1): ...
except TypeError as e:
    print(e)

from enum import *


class Planet(Enum):
    EARTH = (1, 2)
    MARS = (3, 4)
    def __init__(self, a, b): self.a, self.b = a, b
print(Planet.MARS.b, Planet.EARTH, repr(Planet.EARTH))
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)

from enum import *


class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = auto()
    CRIMSON = 1
    def shout(self): return self.name.upper() + "!"
    @property
    def double(self): return self.value * 2
print(Color.RED, repr(Color.GREEN), list(Color), Color(3), Color["BLUE"], Color.CRIMSON is Color.RED, Color.BLUE.shout(), Color.BLUE.double)
print(Color.__members__, len(Color), Color.RED in Color, isinstance(Color.RED, Color), Color.RED == Color.RED, Color.RED.name, Color)
try: Color(9)
except ValueError as e: print(e)
try: Color["X"]
except KeyError as e: print(repr(e))
try: Color.RED = 5
except AttributeError as e: print(e)

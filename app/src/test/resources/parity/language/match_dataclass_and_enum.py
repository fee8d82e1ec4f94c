from dataclasses import dataclass
from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 2

@dataclass
class Circle:
    radius: float
    color: Color = Color.RED

@dataclass
class Rect:
    width: float
    height: float

def describe(shape):
    match shape:
        case Circle(radius=0):
            return "dot"
        case Circle(r, Color.GREEN):
            return f"green circle {r}"
        case Circle(r):
            return f"circle {r}"
        case Rect(w, h) if w == h:
            return f"square {w}"
        case Rect(width=w, height=h):
            return f"rect {w}x{h}"
        case Color.RED | Color.GREEN as c:
            return c.name

for shape in [Circle(0), Circle(2, Color.GREEN), Circle(3), Rect(2, 2), Rect(2, 3), Color.RED, 7]:
    print(describe(shape))

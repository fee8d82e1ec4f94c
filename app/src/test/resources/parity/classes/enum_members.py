from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    LIME = 2


print(Color.RED, repr(Color.GREEN), Color(1), Color["GREEN"], Color.LIME is Color.GREEN, list(Color))
print(Color.RED.name, Color.RED.value, Color.RED == 1, isinstance(Color.RED, Color))
try:
    Color(9)
except ValueError as e:
    print(e)

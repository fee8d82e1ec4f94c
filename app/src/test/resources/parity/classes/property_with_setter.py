class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        """Above freezing."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32


c = Celsius(100)
print(c.fahrenheit, c.degrees)
c.degrees += 5
print(c.degrees, c.__dict__)
for change in (lambda: setattr(c, "degrees", -300), lambda: setattr(c, "fahrenheit", 1), lambda: delattr(c, "degrees")):
    try:
        change()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)

class Shy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __mod__(self, other):
        print("mod", self, other)
        return NotImplemented

    def __add__(self, other):
        print("add", self, other)
        return NotImplemented

    def __lt__(self, other):
        print("lt", self, other)
        return NotImplemented


class Eager:
    def __repr__(self):
        return "eager"

    def __radd__(self, other):
        print("radd", other)
        return "done"


a, b = Shy("a"), Shy("b")
for attempt in (
    lambda: a % b,
    lambda: a % 1,
    lambda: a + [1],
    lambda: a + "s",
    lambda: a + Eager() and None,
    lambda: 1 + Eager(),
    lambda: a < b,
    lambda: a > b,
    lambda: sorted([a, b]),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

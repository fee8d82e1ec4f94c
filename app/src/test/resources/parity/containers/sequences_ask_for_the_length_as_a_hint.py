class Short:
    def __len__(self):
        return -5

    def __getitem__(self, place):
        if place > 2:
            raise IndexError(place)
        return place


class Failing:
    def __len__(self):
        raise KeyError("len")

    def __iter__(self):
        return iter([1, 2])


class Unsure(Failing):
    def __len__(self):
        raise TypeError("no length")


class Shrinking(Short):
    def __len__(self):
        return 9


for kind in (Short, Failing, Unsure, Shrinking):
    for name, call in (
        ("list", list),
        ("tuple", tuple),
        ("set", set),
        ("sorted", sorted),
        ("sum", sum),
        ("display", lambda x: [*x]),
        ("arguments", lambda x: (lambda *given: given)(*x)),
        ("extend", lambda x: [].extend(x)),
        ("reversed", lambda x: list(reversed(x))),
        ("comprehension", lambda x: [y for y in x]),
        ("in", lambda x: 2 in x),
    ):
        try:
            print(kind.__name__, name, call(kind()))
        except (ValueError, KeyError, TypeError) as error:
            print(kind.__name__, name, type(error).__name__, error)


class Told:
    def __len__(self):
        print("len")
        return 0

    def __getitem__(self, place):
        raise IndexError(place)


backwards = reversed(Told())
print(list(backwards), list(backwards))

# What is made from an iterable asks for the iterator, then for the length as a hint, then for the items.
class Told:
    def __init__(self, length, hint=None):
        self.length, self.hint = length, hint

    def __len__(self):
        print("len", end=" ")
        return self.length

    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2])


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        print("hint", end=" ")
        return self.hint

    def __iter__(self):
        print("iter", end=" ")
        return iter([1, 2])


class Items:
    def __len__(self):
        print("len", end=" ")
        return -1

    def __getitem__(self, place):
        print("item", place, end=" ")
        if place > 2:
            raise IndexError
        return place


def first_of(value):
    a, *b = value
    return a, b


def last_of(value):
    *a, b = value
    return a, b


makers = [list, tuple, sorted, bytes, bytearray, set, first_of, last_of, dict, lambda v: [*v], lambda v: (*v,), lambda v: "-".join(v)]
makers += [lambda v: [0].extend(v), lambda v: dict([v]), lambda v: list(iter(v)), lambda v: print(*v), lambda v: {*v}, max, any]
for value in (Told(2), Told(-1), Told("x"), Hinted(3), Hinted(-1), Hinted("x"), Hinted(NotImplemented), Items(), iter(Items())):
    for make in makers:
        try:
            print(make(value))
        except Exception as error:
            print(type(error).__name__, error)


class Text:
    def __bytes__(self):
        return b"text"


class Wrong:
    def __bytes__(self):
        return "text"


for value in (Text(), Wrong()):
    for make in (bytes, bytearray, lambda v: b"%b|%s" % (v, v)):
        try:
            print(make(value))
        except Exception as error:
            print(type(error).__name__, error)

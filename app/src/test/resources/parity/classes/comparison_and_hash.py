from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


class OnlyEq:
    def __eq__(self, other):
        return True


vs = [Version(1, 2), Version(1), Version(0, 9, 9), Version(1, 2)]
print(sorted(vs), max(vs), len(set(vs)), vs[0] == vs[3], vs[0] != vs[1], vs[1] <= vs[0], vs.index(Version(1)))
print(OnlyEq() == 5, OnlyEq() != 5, 5 == OnlyEq())
try:
    hash(OnlyEq())
except TypeError as e:
    print(e)
try:
    object() < object()
except TypeError as e:
    print(e)

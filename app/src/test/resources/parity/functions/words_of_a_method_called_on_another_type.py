for f in (lambda: str.lower(5), lambda: str.lower(), lambda: list.append(5, 1), lambda: int.__add__("a", 1), lambda: dict.get([], 1), lambda: str.__len__(),
          lambda: list.__len__(5), lambda: set.add({1: 2}, 3), lambda: frozenset.union([1], 2), lambda: bytes.hex("a"), lambda: tuple.index([1], 1), lambda: int.bit_length(True),
          lambda: int.bit_length(1.5), lambda: float.is_integer(3), lambda: str.format(5), lambda: str.join(5, []), lambda: list.sort((1, 2)), lambda: list(map(str.upper, ["a", 5])),
          lambda: sorted(["b", 3], key=str.lower), lambda: dict.__getitem__([1], 0), lambda: list.__getitem__({0: 1}, 0), lambda: object.__repr__(5)[:5], lambda: Exception.with_traceback(5, None),
          lambda: str.__eq__(1, 2), lambda: int.__repr__("a"), lambda: list.__iter__("a"), lambda: str.__contains__(5, 5), lambda: list.__reversed__("a"), lambda: dict.keys(5), lambda: int.__format__("a", ""), lambda: type.mro(5), lambda: float.__round__("a"), lambda: str.lower(*[]), lambda: set.__or__(5, 6), lambda: str.__mod__(5, 6), lambda: list.copy(), lambda: dict.items(self=1), lambda: str.split(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class S(str):
    def lower(self):
        return "mine " + super().lower()
print(S("AB").lower(), str.lower(S("AB")), str.upper(S("x")))

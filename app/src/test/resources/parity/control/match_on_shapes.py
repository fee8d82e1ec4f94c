def describe(value):
    match value:
        case 0:
            return "zero"
        case int(n) if n < 0:
            return f"negative {n}"
        case [] | ():
            return "empty"
        case [x]:
            return f"one {x}"
        case [first, *rest]:
            return f"{first} then {rest}"
        case {"kind": "circle", "r": r}:
            return f"circle {r}"
        case {"kind": kind, **other}:
            return f"{kind} {other}"
        case str() as text:
            return "text " + text
        case None | True:
            return "constant"
        case _:
            return "other"


for value in (0, -3, [], [4], (1, 2, 3), {"kind": "circle", "r": 2}, {"kind": "k", "a": 1}, "hi", None, True, 3.5):
    print(describe(value))

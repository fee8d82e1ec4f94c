class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case 0 | 1: return "small"
        case -5: return "minus five"
        case 2.5: return "float"
        case None: return "none"
        case True: return "true"
        case "hi" | b"hi": return "greeting"
        case [] : return "empty"
        case [x]: return f"one {x}"
        case [1, 2, *rest]: return f"12 then {rest}"
        case (first, *_, last) if first == last: return f"same ends {first}"
        case [Point(x=0, y=0), *_]: return "origin list"
        case [[a, b], c]: return (a, b, c)
        case {"type": "circle", "r": r, **others}: return ("circle", r, others)
        case {"type": t}: return t
        case {}: return "mapping"
        case Point(0, y): return f"on y {y}"
        case Point(x, y) as p if x == y: return ("diag", p.x)
        case Point(): return "point"
        case str(s): return "str " + s
        case int(n) | float(n): return ("num", n)
        case list() | tuple(): return "seq"
        case _: return "other"
for v in [0, 1, -5, 2.5, None, True, "hi", b"hi", [], [7], [1,2,3,4], (1,2,9,1), [Point(0,0),1], [[1,2],3], {"type":"circle","r":3,"z":1}, {"type":"sq"}, {}, {1:2}, Point(0,4), Point(2,2), Point(1,2), "x", 42, 4.5, (1,2,3), {1}, range(1), "ab"]:
    print(repr(v) if not (isinstance(v, Point) or v and isinstance(v,list) and isinstance(v[0],Point)) else "P", f(v))
match = 3
case = 4
print(match + case)
match [1, 2]:
    case [a, b]: print(a, b)
match (1, 2), 3:
    case (a, b), c: print(a, b, c)
match match:
    case 3: print("three")
def g(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return d
        case ["drop", *objs]:
            for o in objs:
                if o == "stop": break
            else:
                return objs
            return "stopped"
        case [_]: return "single"
    return None
for c in ["go north", "go west", "drop a b", "drop a stop b", "look", ""]:
    print(g(c))
try:
    match Point(1,2):
        case Point(1,2,3): pass
except TypeError as e: print(e)
try:
    match 3:
        case int(1,2): pass
except TypeError as e: print(e)
try:
    match 3:
        case f(): pass
except TypeError as e: print(e)
x = list[int]; print(x, dict[str, list[int]], int | None, tuple[int, ...], x == list[int], isinstance(3, int | str), list[int]([1,2]), x.__origin__, x.__args__)
print(str | int == int | str, int | None, None | int, type(int|str), type(x))

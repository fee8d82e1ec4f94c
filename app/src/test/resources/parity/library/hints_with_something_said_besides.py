from typing import Annotated, Optional, get_args, get_origin, get_type_hints, NamedTuple, Literal
from dataclasses import dataclass, fields
A = Annotated[int, "meta", 5]
print(A, A.__metadata__, A.__origin__, get_args(A), get_origin(A) is Annotated, Annotated[A, "x"], A == Annotated[int, "meta", 5], len({A, Annotated[int, "meta", 5]}))
def f(a: Annotated[int, "lo"], b: Optional[Annotated[str, {"k": 1}]] = None, c: "Annotated['float', 3]" = 0) -> Annotated[list[int], "r"]: ...
print(get_type_hints(f), get_type_hints(f, include_extras=True))
try:
    Annotated[int]
except TypeError as e:
    print(e)
@dataclass
class P:
    x: Annotated[int, range(3)] = 0
for fl in fields(P):
    for m in getattr(fl.type, "__metadata__", ()):
        print(fl.name, m)
class N(NamedTuple):
    a: "int"
    b: Optional["str"] = None
    c: None = None
print(N.__annotations__, get_type_hints(N), N(1), A(7))
def validate(f):
    hints = get_type_hints(f, include_extras=True)
    def inner(*args):
        for (n, h), v in zip(hints.items(), args):
            for m in getattr(h, "__metadata__", ()):
                if callable(m) and not m(v):
                    raise ValueError(f"{n}={v}")
        return f(*args)
    return inner
@validate
def half(n: Annotated[int, lambda v: v % 2 == 0]): return n // 2
print(half(4))
try: half(3)
except ValueError as e: print(e)

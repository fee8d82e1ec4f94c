import typing
from typing import get_type_hints, Optional, List
import os, sys

LIMIT = 10


def f(a: "int", b: "Optional[str]" = None, *c: "List[Point]") -> "Point":
    return LIMIT


class Point:
    x: "int"
    y: "typing.ClassVar[float]" = 1.0
    next: "Optional[Point]" = None


print(get_type_hints(f))
print(get_type_hints(Point))
print(f.__globals__["LIMIT"], "f" in f.__globals__)
f.__globals__["LIMIT"] = 20
print(f(1))
try:
    get_type_hints(lambda: 0)
    def g(a: "Nowhere"): pass
    get_type_hints(g)
except NameError as e:
    print(e)
print(f.__code__.co_name, f.__code__.co_varnames, f.__code__.co_argcount, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__module__)
def h(x: int | None, y: "int | None" = 3, z: "list[int]" = ()) -> "dict[str, int]": ...
print(get_type_hints(h))
from dataclasses import dataclass
@dataclass
class Node:
    value: "int"
    children: "list[Node]" = None
print(get_type_hints(Node), Node(3))

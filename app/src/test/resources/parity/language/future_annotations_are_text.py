from __future__ import annotations
def f(a: Undefined, b: list[int] = None) -> Missing.thing: pass
class A:
    other: A
    n: int = 3
print(f.__annotations__, A.__annotations__)

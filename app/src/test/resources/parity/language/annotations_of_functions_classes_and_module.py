count: int = 0
names: "list[str]" = []
def f(a: int, b: "str" = "x", *rest: float, key: bool = False, **more: dict) -> list[int] | None:
    local: NotEvaluated = 3
    return local
class A:
    x: int
    y: str = "d"
    z: "A" = None
print(__annotations__)
print(f.__annotations__, f(1))
print(A.__annotations__, hasattr(A, "x"))
print((lambda: 0).__annotations__, len.__name__)

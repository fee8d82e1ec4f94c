from typing import Any, Callable, Optional


def scale(values: list[float], by: "Unknown" = 2, *args: int, **kw: Any) -> Optional[list[int]]:
    total: int = 0
    empty: str
    for v in values:
        total += v * by
    return total


x: int = 5
y: dict[str, Callable[[int], int]]
print(scale([1, 2]), x, "y" in globals(), sorted(scale.__annotations__))

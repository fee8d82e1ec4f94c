from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = "none"
    tags: list = field(default_factory=list, compare=False)


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 0.0


jobs = [Job(3, "c"), Job(1), Job(2, "b", ["t"])]
print(sorted(jobs))
print(Job(1) == Job(1), Job(1).tags is Job(1).tags, Point(1) in {Point(1.0)})
try:
    Point(1).x = 2
except Exception as e:
    print(type(e).__name__, e)

from dataclasses import *
from typing import ClassVar


@dataclass(order=True)
class P:
    x: int
    y: int = 3
    tags: list = field(default_factory=list, compare=False, repr=False)
    k: ClassVar[int] = 9
p = P(1); print(p, p == P(1), P(1) < P(2), p.tags, asdict(p), astuple(p), replace(p, x=7), [f.name for f in fields(p)])
try: P()
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)

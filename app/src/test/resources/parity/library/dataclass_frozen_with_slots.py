from dataclasses import *


@dataclass(frozen=True, slots=True)
class F:
    a: int
    b: str = "b"
f = F(1)
try: f.a = 3
except FrozenInstanceError as e: print(repr(e))
print(hash(f) == hash(F(1)), {f: 1}[F(1)])

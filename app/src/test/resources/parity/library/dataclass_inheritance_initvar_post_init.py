from dataclasses import *


@dataclass
class P:
    x: int
    y: int = 3


@dataclass
class Q(P):
    z: int = field(default=0, init=False)
    iv: InitVar[int] = 5
    def __post_init__(self, iv): self.z = self.x + iv
print(Q(1, 2), Q(1,2,iv=8), Q.__match_args__)

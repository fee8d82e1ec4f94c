from enum import *


class Pri(IntEnum):
    LOW = 1
    HIGH = 2
print(Pri.LOW, repr(Pri.LOW), Pri.LOW < Pri.HIGH, Pri.LOW + 1, f"{Pri.HIGH}", "%d" % Pri.HIGH, sorted([Pri.HIGH, Pri.LOW]), max(Pri), int(Pri.LOW))
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, repr(S.B), S.A == "a", f"{S.B:>5}", S.B.upper())

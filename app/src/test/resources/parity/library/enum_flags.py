from enum import *


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(Perm.R | Perm.X, repr(Perm.RW), Perm.R in Perm.RW, list(Perm.RW), ~Perm.R, Perm(0), repr(Perm(0)), bool(Perm.R & Perm.W), Perm(7), list(Perm), Perm.RW)
try: Perm(99)
except ValueError as e: print(e)

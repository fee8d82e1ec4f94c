from enum import *


class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF.A | 8), IF(3), repr(~IF.A))

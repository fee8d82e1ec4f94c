import os
import sys

print(os.getenv("NO_SUCH_VARIABLE"), os.getenv("NO_SUCH_VARIABLE", "default"), os.environ.get("NO_SUCH_VARIABLE", 1))
print(__name__, __spec__, __package__, __doc__, sys.stdin.read() == "")


def inside(b, a=1):
    c = a
    return dir(), locals()


print(inside(2), "inside" in dir(), "sys" in vars())


class Packed:
    def __bytes__(self):
        return b"packed"

    def __getitem__(self, key):
        return key


print(bytes(Packed()), Packed()["x"])
try:
    from math import sqroot
except ImportError as error:
    print(error.name)
try:
    exit("bye")
except SystemExit as leaving:
    print(repr(leaving))
quit(3)

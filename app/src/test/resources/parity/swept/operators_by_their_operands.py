# Every operator with operands of every kind: one checksum for each pair over all that came of it.
import zlib

SHOW = ""  # the text of a line below: shows what that checksum is made of

VALUES = {
    "0": lambda: 0, "-3": lambda: -3, "10**20": lambda: 10**20, "True": lambda: True, "None": lambda: None,
    "1.5": lambda: 1.5, "nan": lambda: float("nan"), "''": lambda: "", "'abc'": lambda: "abc", "b'xy'": lambda: b"xy",
    "bytearray": lambda: bytearray(b"qa"), "list": lambda: [3, 1], "tuple": lambda: (1, "x"), "dict": lambda: {2: "v"},
    "set": lambda: {1, 2}, "frozenset": lambda: frozenset({3}), "range": lambda: range(4), "slice": lambda: slice(1, 3),
    "keys": lambda: {1: 1, 4: 2}.keys(), "values": lambda: {1: 1}.values(), "items": lambda: {1: 1, 4: 2}.items(),
    "type": lambda: int, "memoryview": lambda: memoryview(b"ab"), "error": lambda: ValueError("v"),
}


def plus(a, b):
    a += b
    return a


def minus(a, b):
    a -= b
    return a


def times(a, b):
    a *= b
    return a


def power(a, b):
    a **= b
    return a


def part(a, b):
    a &= b
    return a


def either(a, b):
    a |= b
    return a


def one(a, b):
    a ^= b
    return a


OPERATORS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a**b, "<<": lambda a, b: a << b,
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "@": lambda a, b: a @ b,
    "==": lambda a, b: a == b, "<": lambda a, b: a < b, ">=": lambda a, b: a >= b, "in": lambda a, b: a in b,
    "+=": plus, "-=": minus, "*=": times, "**=": power, "&=": part, "|=": either, "^=": one,
}
GROWING = ("*", "**", "<<", "*=", "**=")


def shown(value):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + str(sorted(map(repr, value)))
    return type(value).__name__ + repr(value)


def came(operator, a, b):
    try:
        return shown(operator(a, b)) + " " + shown(a)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


for left, first in VALUES.items():
    for right, second in VALUES.items():
        lines = []
        for name, operator in OPERATORS.items():
            if name in GROWING and "10**20" in (left, right):
                continue
            if name in ("**", "**=") and left == "-3" and right == "1.5":
                continue  # a complex number
            line = came(operator, first(), second())
            if " at 0x" not in line:
                lines.append(name + " " + line)
        line = f"{left} {right}"
        print(line, zlib.crc32("\n".join(lines).encode()))
        if line == SHOW:
            print("\n".join(lines))

a = {1, 2}
b = a
b -= {1: 0}.keys()
print(a, b, "a set and a view make another set")
s = {1, 2}
t = s
t -= {1}
print(s, t)

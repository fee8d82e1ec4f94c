import struct, array
from array import array as A
for fmt, vals in ((">I", (1,)), ("<hh", (1, -2)), ("!BHIQ", (1, 2, 3, 4)), ("bi", (1, 2)), ("iq", (1, 2)), ("10s", (b"hello",)), ("?c", (True, b"x")), ("<f", (1.5,)), (">d", (3.14,)), ("4sI", (b"abcdef", 7)), ("3p", (b"ab",)), ("<e", (0.1,)), ("xxh", (5,)), ("2h3x", (1, 2)), ("<3H", (1, 2, 3)), ("0i", ())):
    data = struct.pack(fmt, *vals)
    print(fmt, data, struct.calcsize(fmt), struct.unpack(fmt, data))
for fmt, vals in (("B", (256,)), ("b", (-129,)), ("H", (-1,)), ("I", (1, 2)), ("I", ("a",)), ("s", ("a",)), ("c", (b"ab",)), ("z", (1,)), ("f", ("a",)), ("i", (2**31,)), ("q", (2**63,)), ("Q", (-1,)), ("f", (1e300,)), ("h", (1.5,))):
    try:
        print(struct.pack(fmt, *vals))
    except Exception as e:
        print(fmt, vals, type(e), e)
try:
    struct.unpack("I", b"abc")
except struct.error as e:
    print(e)
s = struct.Struct("<Ih")
print(s.size, s.format, s.unpack(s.pack(70000, -3)), list(s.iter_unpack(s.pack(1, 2) + s.pack(3, 4))), s)
buf = bytearray(10)
struct.pack_into(">H", buf, 4, 0xABCD)
print(buf, struct.unpack_from(">H", buf, 4), struct.pack("<d", float("inf")).hex())
a = A("i", [1, 2, 3])
print(a, a.typecode, a.itemsize, len(a), a[1], a[-1], a[1:], list(a), 2 in a, a.tobytes())
a.append(4); a.extend([5, 6]); a.insert(0, 0); a += A("i", [7]); print(a, a.pop(), a.pop(0), a.index(3), a.count(2)); a.remove(2); a.reverse(); print(a, a * 2, a + a, a == A("i", [6, 5, 4, 3, 1]))
for bad in (lambda: A("i", [1.5]), lambda: A("z"), lambda: A("b", [200]), lambda: A("B", [-1]), lambda: a[99], lambda: a.append("x"), lambda: A("d", ["x"]), lambda: a.remove(99), lambda: A("i").pop(), lambda: A("i", "abc"), lambda: A("h", [40000]), lambda: A("i", [2**31]), lambda: A("I", [-1]), lambda: A("q", [2**63]), lambda: a + [1], lambda: a.index(77), lambda: a.foo, lambda: a + 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(A("d", [1, 2.5]), A("f", [0.1]), A("b"), sum(A("d", [1.5, 2])), A("i", b"\x01\0\0\0\x02\0\0\0"), A("i", range(3)).tolist(), max(a), sorted(a), type(a))
a[0] = 100; a[1:3] = A("i", [7, 8, 9]); del a[-1]; print(a, bytes(A("B", [65, 66])), A("H", [1, 256]).tobytes())
import copy, pickle
print(copy.copy(a), pickle.loads(pickle.dumps(a)))

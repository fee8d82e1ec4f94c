def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)

b = bytearray(b"hello")
b[0] = 72
b.append(33)
b += b"??"
print(b, len(b), b[1:3], b[-1], bytes(b), b == b"Hello!??")
b[1:3] = b"XYZ"
del b[-1]
print(b, b.pop(), b.find(b"l"), b.upper(), b.split(b"l"), 72 in b, b"lo" in b)
b.extend([1, 2]); b.insert(0, 9); b.remove(9); b.reverse()
print(b, list(b)[:3], b.copy() is b)
for f in [lambda: bytearray(3), lambda: bytearray("e", "utf8"), lambda: b.append(300),
          lambda: hash(b), lambda: b[100], lambda: b + "x", lambda: bytearray(b"ab") * 2, lambda: b"c" + bytearray(b"ab"),
          lambda: bytearray.fromhex("00ff"), lambda: bytearray().pop(), lambda: bytearray(b"a") < b"b"]:
    show(f)

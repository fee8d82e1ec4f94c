def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)

x = b"Hello World\xff"
for name, args in [("find", (b"o", 5)), ("rfind", (b"o",)), ("index", (b"zz",)), ("count", (b"l",)),
        ("startswith", ((b"x", b"H"),)), ("upper", ()), ("title", ()), ("swapcase", ()), ("strip", (b"H",)),
        ("split", ()), ("rsplit", (b"o", 1)), ("partition", (b" ",)), ("replace", (b"o", b"0")),
        ("center", (20, b"*")), ("zfill", (15,)), ("hex", ("-", 2)), ("removeprefix", (b"He",)), ("splitlines", ()),
        ("join", ([b"a", b"b"],)), ("split", ("x",)), ("find", (111,)), ("decode", ()), ("translate", (None, b"l"))]:
    show(lambda: getattr(x, name)(*args))
show(lambda: "e\u0301\u20ac".encode("ascii", "xmlcharrefreplace"))
show(lambda: "\u20ac".encode("ascii", "backslashreplace"))
show(lambda: "\u20ac".encode("latin-1"))
show(lambda: bytes.fromhex("48 65"))
show(lambda: bytes.maketrans(b"ab", b"xy")[97:99])
show(lambda: b"%d %s" % (1, b"a")) if False else None

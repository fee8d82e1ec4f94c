print(b"%d %5.2f|%-5d|%x" % (5, 2.5, 7, 255))
print(b"%s and %b" % (b"bytes", bytearray(b"array")))
print(b"%a %r" % ("é", [1]), b"%c%c" % (65, b"B"), b"100%%" % ())
print(bytearray(b"<%s>") % b"x", b"%(key)s" % {b"key": b"value"} if False else b"")
for attempt in (
    lambda: b"a" % 1,
    lambda: b"%s" % "text",
    lambda: b"%s" % 5,
    lambda: b"%c" % 300,
    lambda: b"%c" % "a",
    lambda: b"%d" % "a",
    lambda: b"%s %s" % (b"x",),
    lambda: bytearray(b"a") % (1, 2),
):
    try:
        print(attempt())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)

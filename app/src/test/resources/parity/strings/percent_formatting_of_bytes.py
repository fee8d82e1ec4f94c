print(b"GET /%d HTTP/1.%s" % (7, b"1"), b"%5d|%-5d|%05.1f" % (1, 2, 3.25), b"%x %o %c%c" % (255, 8, 65, b"B"))
print(b"%b %r %a" % (bytearray(b"ab"), "\u00e4", [1, "x"]), b"100%%" % (), b"%s" % b"alone")
for wrong in (lambda: b"%s" % "text", lambda: b"%d" % "x", lambda: b"%d" % (1, 2), lambda: b"%d %d" % 1, lambda: b"%c" % 300):
    try:
        wrong()
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)

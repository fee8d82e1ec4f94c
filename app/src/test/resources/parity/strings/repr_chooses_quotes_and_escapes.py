for s in ["plain", "it's", 'say "x"', "both ' and \"", "new\nline", "tab\t", "back\\slash", "\x00\x1f\x7f", "é€", "\u200b", "\ud7ff", "", "\r"]:
    print(repr(s), ascii(s))
print(["a'b", 'c"d'], {"k": "v\n"}, ("x",), str(["\\"]))
print(r"raw\n", "joined " "literal", """triple
line""", 'esc\'d')
print(b"bytes\x00\xff'", bytes([65, 66]), b"abc"[0], b"abc"[1:], "é".encode(), b"\xc3\xa9".decode(), "abc".encode("ascii"))

for attempt in (
    lambda: "".encode([]),
    lambda: "".encode("utf8", []),
    lambda: "abc".find("a", {}),
    lambda: "abc".index("a", 1.5),
    lambda: "abc".startswith("a", "b"),
    lambda: [1].index(1, {}),
    lambda: (1,).index(1, "a"),
    lambda: "a".split(True),
    lambda: "a".split(b"a"),
    lambda: "a".rsplit(5),
    lambda: b"a".split(1),
    lambda: b"a".split("a"),
    lambda: "a".replace("b"),
    lambda: [].sort(1),
    lambda: list.count(),
    lambda: str.upper(),
    lambda: bytes(1.5),
    lambda: bytes(None),
    lambda: bytearray(1.5),
    lambda: bytes([1.5]),
    lambda: bytes("a"),
    lambda: bytearray(b"a") * {1},
    lambda: {} * bytearray(b""),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
print("aß€".encode("utf-16"), "a".encode("utf-16").decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"))
print(type(iter("abc")).__name__, type(iter("é")).__name__)

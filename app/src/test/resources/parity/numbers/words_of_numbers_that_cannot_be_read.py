for attempt in (
    lambda: int(b"\x00\xff"),
    lambda: int(b"zz", 16),
    lambda: int(b"ff", 16),
    lambda: int(bytearray(b"q")),
    lambda: int(bytearray(b"12")),
    lambda: float(bytearray(b"q")),
    lambda: float(b"\xff"),
    lambda: float(bytearray(b"1.5")),
    lambda: int("é€", 36),
    lambda: int("", 16),
    lambda: pow(1, 2, set()),
    lambda: pow(1.5, 2, 3),
    lambda: pow("a", 2),
):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)

for f in [lambda: (1024).to_bytes(2, "little"), lambda: int.from_bytes(b"\x01\x00", "big"), lambda: (-2).to_bytes(2, "big", signed=True),
        lambda: (300).to_bytes(1, "big"), lambda: (255).bit_length(), lambda: (255).bit_count(), lambda: (7).as_integer_ratio(),
        lambda: (0.1).hex(), lambda: float.fromhex("0x1.8p1"), lambda: float.fromhex("zz"), lambda: (2.0).is_integer(), lambda: (0.75).as_integer_ratio(),
        lambda: round(2.5), lambda: round(2.675, 2), lambda: round(1234, -2), lambda: divmod(-7, 2), lambda: pow(3, -1, 7),
        lambda: pow(2, -1, 4), lambda: int("1f", 16), lambda: int("0b11", 0), lambda: int("4_2"), lambda: int("x"), lambda: float("1e5"),
        lambda: float("x"), lambda: int(float("nan")), lambda: 1 / 0, lambda: 0.0 ** -1, lambda: 1 << -1, lambda: hash(2 ** 61 - 1), lambda: hash(0.5)]:
    show(f)

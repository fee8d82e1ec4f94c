"""Formatting numbers, joining and taking strings apart."""

SIZE = 15000


def half(part, parts):
    pieces = []
    for i in range(part, SIZE, parts):
        pieces.append(f"{i}:{i % 13}")
    text = ",".join(pieces)
    total = 0
    for piece in text.split(","):
        name, value = piece.split(":")
        total += int(value) + len(name)
    return total


def work():
    return half(0, 1)

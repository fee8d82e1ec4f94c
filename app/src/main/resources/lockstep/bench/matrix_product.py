"""The product of two matrices, as lists of lists."""

SIZE = 56

LEFT = [[(row * column) % 7 for column in range(SIZE)] for row in range(SIZE)]
RIGHT = [[(row + column) % 5 for column in range(SIZE)] for row in range(SIZE)]


def half(part, parts):
    total = 0
    for row in range(part, SIZE, parts):
        for column in range(SIZE):
            cell = 0
            for k in range(SIZE):
                cell += LEFT[row][k] * RIGHT[k][column]
            total += cell
    return total


def work():
    return half(0, 1)

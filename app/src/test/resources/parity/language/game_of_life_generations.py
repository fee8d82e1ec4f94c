from collections import Counter
from itertools import product

def step(cells):
    near = Counter((x + dx, y + dy) for x, y in cells for dx, dy in product((-1, 0, 1), repeat=2) if (dx, dy) != (0, 0))
    return {cell for cell, n in near.items() if n == 3 or (n == 2 and cell in cells)}

def draw(cells, width=8, height=6):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))

glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(4):
    print(f"generation {generation}: {len(glider)} alive")
    print(draw(glider))
    glider = step(glider)
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(step(blinker)) == blinker)

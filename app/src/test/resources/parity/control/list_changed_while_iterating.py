items = [1, 2, 3, 4, 5, 6]
for item in items:
    if item % 2 == 0:
        items.remove(item)
print(items)
grow = [1]
for x in grow:
    if len(grow) < 5:
        grow.append(x + 1)
print(grow)
table = {1: "a", 2: "b"}
try:
    for key in table:
        table[key + 10] = "c"
except RuntimeError as error:
    print(error)
try:
    for key in table:
        del table[key]
except RuntimeError as error:
    print(error)
seen = {1, 2}
try:
    for x in seen:
        seen.add(x + 10)
except RuntimeError as error:
    print(error)

matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row if x % 2], list(zip(*matrix)))
print({a: {b: a * b for b in range(2)} for a in range(3)}, {(a, b) for a in range(2) for b in range(a)})
print([(x, y) for x in range(3) for y in "ab" if x != 1], [a if a > 2 else -a for a in range(5)])
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a"])), list(zip("ab", range(5), "xyz")))
print(list(enumerate("ab", 5)), any([]), all([]), any([0, 2]), sum([[1], [2]], []))

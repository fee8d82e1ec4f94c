i = "outside"
squares = [i * i for i in range(4)]
print(i, squares)
nested = [[(i, j) for j in range(i)] for i in range(3)]
print(nested, i)
print([y := 5, y**2], y)
print(any((hit := n) > 3 for n in [1, 5, 2]), hit)

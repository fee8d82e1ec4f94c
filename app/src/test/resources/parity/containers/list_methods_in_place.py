a = [3, 1, 2]
print(a.sort(), a, a.reverse(), a)
a.insert(1, 9)
a.insert(-1, 8)
a.insert(100, 7)
print(a, a.index(9), a.count(3), a.pop(), a.pop(0), a)
a.extend("xy")
a.extend(range(2))
print(a, a.copy() == a, a.copy() is a)
a.clear()
print(a, [1, 2] * 2, 0 * [1], [[0] * 2] * 2, [1, 2] < [1, 3], [1] < [1, 0], [] == [])
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows)
rows.append(rows)
print(rows)
b = [1, 2, 3]
del b[0], b[-1]
print(b, 2 in b, [x for x in b if x > 5])

for i, (a, *b) in enumerate([(1, 2, 3), "xy"]):
    pass
print(i, a, b)
for i in []:
    pass
print(i)
data = [1, 2, 3]
for data[0] in range(5):
    pass
print(data)

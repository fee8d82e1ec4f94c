double = lambda x: x * factor
print([double(i) for i in range(3)])

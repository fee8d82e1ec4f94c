def produce():
    yield 1
    yield 1 / 0


for value in produce():
    print(value)

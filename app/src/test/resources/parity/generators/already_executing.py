def selfish():
    yield 1
    next(g)


g = selfish()
print(next(g))
try:
    next(g)
except ValueError as error:
    print(error)
print(next(g, "default"))

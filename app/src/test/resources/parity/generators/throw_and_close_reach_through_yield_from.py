def inner(name):
    received = 0
    try:
        while True:
            try:
                value = yield name, received
                received += value or 0
            except ValueError as error:
                print(name, "took", error)
                received = -1
            if received > 10:
                return received
    except GeneratorExit:
        print(name, "closing")
        raise
    finally:
        print(name, "left")


def outer():
    first = yield from inner("a")
    print("first", first)
    try:
        second = yield from inner("b")
    except KeyError as error:
        second = repr(error)
    print("second", second)
    yield from inner("c")


generator = outer()
print(next(generator))
print(generator.send(4))
print(generator.throw(ValueError("too small")))
print(generator.send(20))
print(generator.throw(ValueError("again")))
print(generator.throw(KeyError("lost")))
print(next(generator))
print(generator.close())
try:
    next(generator)
except StopIteration as end:
    print("ended", end.value)

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("no")
        yield 2


def through(generator):
    try:
        yield from generator
    finally:
        print("outer left")


generator = through(stubborn())
next(generator)
try:
    generator.close()
except RuntimeError as error:
    print("RuntimeError", error)


def stops():
    yield 1
    raise StopIteration(3)


generator = through(stops())
next(generator)
try:
    next(generator)
except RuntimeError as error:
    print("RuntimeError", error, repr(error.__cause__))


def failing():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


generator = through(failing())
next(generator)
try:
    generator.close()
except KeyError as error:
    print("KeyError", error)


def answers():
    try:
        yield 1
    except GeneratorExit:
        return "bye"


generator = answers()
next(generator)
generator.close()
print(next(generator, "finished"))

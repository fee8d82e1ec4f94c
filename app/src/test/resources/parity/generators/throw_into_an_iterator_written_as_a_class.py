class Counter:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        return self.count

    def throw(self, error):
        print("thrown", repr(error))
        if self.count > 2:
            raise StopIteration("stopped by " + type(error).__name__)
        return "went on"

    def close(self):
        print("closed")


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return "plain"


def through(iterator):
    result = yield from iterator
    print("result", result)
    yield "after"


generator = through(Counter())
print(next(generator))
print(generator.throw(ValueError("one")))
print(next(generator), next(generator))
print(generator.throw(ValueError("two")))

generator = through(Counter())
next(generator)
generator.close()

generator = through(Plain())
next(generator)
try:
    generator.throw(OSError("not taken"))
except OSError as error:
    print("OSError", error)

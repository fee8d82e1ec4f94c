def inner():
    got = yield 1
    print("got", got)
    yield 2
    return "result"


def outer():
    value = yield from inner()
    print("inner gave", value)
    yield from "ab"
    yield from (x * x for x in range(3))
    return 99


g = outer()
print(next(g), g.send("hello"))
print(list(g))


def result_of(g):
    while True:
        try:
            next(g)
        except StopIteration as stop:
            return stop.value


print(result_of(outer()))

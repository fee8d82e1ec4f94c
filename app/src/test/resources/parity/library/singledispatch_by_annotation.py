from functools import singledispatch


@singledispatch
def describe(value):
    return "something"


@describe.register
def _(value: int):
    return "a number"


@describe.register
def _(value: list) -> str:
    return "a list of " + str(len(value))


print(describe(3), describe([1, 2]), describe("x"), describe(True))
try:
    describe.register(lambda value: value)
except TypeError as error:
    print(str(error).split(":")[0])

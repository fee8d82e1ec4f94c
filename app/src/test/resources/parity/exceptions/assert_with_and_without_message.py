def attempt(call):
    try:
        call()
        print("held")
    except AssertionError as error:
        print(repr(error))


def bare():
    assert 1 > 2


def message():
    assert 1 > 2, "one is not more"


def value():
    assert [], ("a", 1)


def holds():
    assert [0], 1 / 0


for f in (bare, message, value, holds):
    attempt(f)

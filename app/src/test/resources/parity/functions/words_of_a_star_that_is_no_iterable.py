def f(*given, **named):
    return given, named


class C:
    def method(self, *given):
        return given


for attempt in (
    lambda: f(*True),
    lambda: print(*5),
    lambda: int(*5),
    lambda: C().method(*None),
    lambda: f(1, *5),
    lambda: [*5],
    lambda: f(**5),
    lambda: f(*range(3)),
    lambda: f(*"ab", *[1]),
    lambda: f(*{1: 2}),
    lambda: f(*(x for x in "ab"), **{"k": 1}),
    lambda: C().method(*[1, 2]),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
for attempt in (
    lambda: print(**5),
    lambda: "a".join(**3),
    lambda: f(a=1, **{"a": 2}),
    lambda: C().method(a=1, **{"a": 2}),
    lambda: dict(a=1, **{"a": 2}),
    lambda: "x".join(*5),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

a, *b, c = range(6)
print(a, b, c)
*a, b = "xyz"
print(a, b)
(a, [b, *c]), d = (1, "pqr"), 4
print(a, b, c, d)
a, b = b, a
print(a, b)
x = [1, 2, 3]
i = 0
i, x[i] = 2, 9
print(i, x)
for text in ("a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "a, b = 5"):
    pass


def attempt(call):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(error)


def many():
    a, b = 1, 2, 3


def few():
    a, b = [1]


def starred():
    a, *b, c = [1]


def number():
    a, b = 5


attempt(many)
attempt(few)
attempt(starred)
attempt(number)
print(*[1, 2], *"ab", sep="-")
print([*range(3), *"ab"], {*[1, 1, 2]}, (*[], 1), {**{"a": 1}, "b": 2})

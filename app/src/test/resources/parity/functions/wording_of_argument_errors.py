def f(a, b, c=3, *, d, e=5):
    return a


def g():
    return None


def h(a, /, b):
    return b


class Point:
    def __init__(self, x, y):
        self.x = x

    def move(self, dx):
        return dx


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(1, 2))
attempt(lambda: f(1, 2, 3, 4, d=1))
attempt(lambda: f(1, 2, 3, 4, 5))
attempt(lambda: f(1, 2, d=1, z=9))
attempt(lambda: f(1, 2, b=3, d=4))
attempt(lambda: g(1))
attempt(lambda: g(1, 2))
attempt(lambda: g(x=1))
attempt(lambda: h(a=1, b=2))
attempt(lambda: h(1))
attempt(lambda: Point())
attempt(lambda: Point(1))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, 2).move())
attempt(lambda: Point(1, 2).move(1, 2))
attempt(lambda: object(1))
attempt(lambda: (lambda x: x)())
attempt(lambda: f(**{1: 2}))
five, text, none = 5, "text", None
attempt(lambda: five())
attempt(lambda: text())
attempt(lambda: none())

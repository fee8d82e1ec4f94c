"""How long small pieces of code take."""

from time import perf_counter

default_timer = perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.inner = _callable(stmt, globals)
        self.setup = _callable(setup, globals)
        self.timer = timer

    def timeit(self, number=default_number):
        run = self.inner
        self.setup()
        begin = self.timer()
        for _ in range(number):
            run()
        return self.timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        number = 1
        while True:
            for factor in (1, 2, 5):
                taken = self.timeit(number * factor)
                if callback:
                    callback(number * factor, taken)
                if taken >= 0.2:
                    return number * factor, taken
            number *= 10


def _callable(stmt, names):
    if callable(stmt):
        return stmt
    if not isinstance(stmt, str):
        raise ValueError("stmt is neither a string nor callable")
    from _code import define

    lines = stmt.split("\n") if stmt.strip() else ["pass"]
    body = "\n".join(["    " + line for line in lines])
    return define("def _timed():\n" + body + "\n", dict(names or {}))["_timed"]


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)

"""How long small pieces of code take."""

from time import perf_counter

default_timer = perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        from _code import define

        names = dict(globals or {})
        source = "def _timed(_rounds, _timer):\n" + _block(setup, "setup", names, 4)
        source += "    _begin = _timer()\n    for _round in _rounds:\n" + _block(stmt, "stmt", names, 8)
        self.inner = define(source + "    return _timer() - _begin\n", names)["_timed"]
        self.timer = timer

    def timeit(self, number=default_number):
        return self.inner(range(number), self.timer)

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


def _block(code, kind, names, indent):
    """The code as lines of a function; what is called instead of a text becomes one of the names."""
    if callable(code):
        names["_" + kind] = code
        code = f"_{kind}()"
    if not isinstance(code, str):
        raise ValueError(f"{kind} is neither a string nor callable")
    lines = code.split("\n") if code.strip() else ["pass"]
    return "".join([" " * indent + line + "\n" for line in lines])


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)

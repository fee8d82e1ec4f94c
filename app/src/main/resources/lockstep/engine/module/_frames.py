"""The calls that are running, from the innermost out: where each is, without its variables."""

from _code import functions, line, suspended


class _Code:
    def __init__(self, name, filename):
        self.co_name = self.co_qualname = name
        self.co_filename = filename


class Frame:
    def __init__(self, places):
        filename, number, function = places[0]
        self._outer = places[1:]
        self.f_lineno = number
        self.f_code = _Code(function, filename)

    @property
    def f_back(self):
        return Frame(self._outer) if self._outer else None

    def __repr__(self):
        return f"<frame at {id(self):#x}, file {self.f_code.co_filename!r}, line {self.f_lineno}, code {self.f_code.co_name}>"


def places(depth):
    """What functions() tells, from the caller of the caller on."""
    return functions(depth + 2)


def current(depth):
    found = places(depth + 1)
    if not found:
        raise ValueError("call stack is not deep enough")
    return Frame(found)


def stack(depth):
    from collections import namedtuple

    info = namedtuple("FrameInfo", "frame filename lineno function code_context index")
    found = places(depth + 1)
    return [
        info(Frame(found[at:]), *found[at], [line(found[at][0], found[at][1]) + "\n"], 0) for at in range(len(found))
    ]


class SuspendedFrame:
    """The frame of a generator or coroutine, which tells where that stands when it is asked."""

    def __init__(self, of, code):
        self._of = of
        self.f_code = code
        self.f_back = None

    @property
    def f_lineno(self):
        return suspended(self._of)[0]

    @property
    def f_locals(self):
        return suspended(self._of)[1]

    @property
    def f_globals(self):
        return suspended(self._of)[2]

    def __eq__(self, other):
        return self._of is other._of if isinstance(other, SuspendedFrame) else NotImplemented

    def __hash__(self):
        return hash(self._of)

    def clear(self):
        self._of.close()

    def __repr__(self):
        code = self.f_code
        return f"<frame at {id(self):#x}, file {code.co_filename!r}, line {self.f_lineno}, code {code.co_name}>"


SuspendedFrame.__name__ = SuspendedFrame.__qualname__ = "frame"

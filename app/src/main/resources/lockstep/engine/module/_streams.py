"""print(), input() and what goes through files where threads are run step by step: one may stop before each write and before the line is taken."""


def asked(function, given, named):
    """input(): what it shows comes first, and another thread may take the line meanwhile."""
    print(given[0], end="")
    return function(*given[1:])


def printed(function, given, named):
    """print() to an object with methods: what it says and the end of it are two writes."""
    file = named.pop("file", None)
    if file is None:
        import sys

        file = sys.stdout
    separator, end = _option(named, "sep", " "), _option(named, "end", "\n")
    texts = []
    for value in given:
        texts.append(str(value))
    text = separator.join(texts)
    for piece in ([text], [end]):
        if piece[0]:
            file.write(*piece)
    if named.get("flush"):
        nothing = ()
        file.flush(*nothing)


def _option(named, name, absent):
    value = named.get(name)
    if value is None:
        return absent
    if not isinstance(value, str):
        raise TypeError(f"{name} must be None or a string, not {type(value).__name__}")
    return value


def following(function, given, named):
    """next() of an open file."""
    line = given[0].readline()
    if line:
        return line
    if len(given) > 1:
        return given[1]
    raise StopIteration


def lines(file):
    """What goes through the lines of a file, and may wait before each."""
    while line := file.readline():
        yield line

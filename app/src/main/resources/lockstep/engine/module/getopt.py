"""Options on a command line, in the way of C."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options before the first argument, and the arguments from there on."""
    found = []
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _option(found, args, shortopts, names)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The options wherever they stand, and the other arguments."""
    import os

    found = []
    others = []
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    plus = shortopts.startswith("+")
    shortopts = shortopts[1:] if plus else shortopts
    all_first = plus or bool(os.environ.get("POSIXLY_CORRECT"))
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0][:1] == "-" and args[0] != "-":
            args = _option(found, args, shortopts, names)
        elif all_first:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _option(found, args, shortopts, names):
    if args[0].startswith("--"):
        return _long(found, args[0][2:], names, args[1:])
    return _short(found, args[0][1:], shortopts, args[1:])


def _long(found, text, names, args):
    name, equals, value = text.partition("=")
    takes, name = _known(name, names)
    if takes:
        if not equals:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f"option --{name} must not have an argument", name)
    found.append(("--" + name, value))
    return args


def _known(name, names):
    """Whether the long option that begins so takes an argument, and its whole name."""
    possible = [one for one in names if one.startswith(name)]
    if not possible:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in possible:
        return False, name
    if name + "=" in possible:
        return True, name
    if len(possible) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    whole = possible[0]
    return whole.endswith("="), whole.rstrip("=")


def _short(found, letters, shortopts, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        place = shortopts.find(letter)
        if place < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        value = ""
        if shortopts.startswith(":", place + 1):
            if not letters:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        found.append(("-" + letter, value))
    return args

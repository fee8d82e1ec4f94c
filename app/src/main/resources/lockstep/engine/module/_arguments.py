"""One argument of a command line: what it is called, what it takes, how it is shown."""

__name__ = "argparse"

_WIDTH = 78
SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER = "==SUPPRESS==", "?", "*", "+", "..."


class ArgumentTypeError(Exception):
    pass


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = argument and "/".join(argument.flags or [argument.shown()])
        self.message = message

    def __str__(self):
        return f"argument {self.argument_name}: {self.message}" if self.argument_name else self.message


class BooleanOptionalAction:
    pass


class _Argument:
    def __init__(
        self, flags, dest, action="store", nargs=None, const=None, default=None, type=None, choices=None, required=False,
        help=None, metavar=None, version=None,
    ):
        self.flags, self.dest, self.action, self.nargs, self.const = flags, dest, action, nargs, const
        self.default, self.type, self.choices, self.help, self.metavar = default, type, choices, help, metavar
        self.version = version
        self.required = required if flags else nargs not in ("?", "*", REMAINDER)
        if action in ("store_true", "store_false"):
            self.const = action == "store_true"
            self.default = not self.const if default is None else default
        elif action is BooleanOptionalAction:
            self.action = "boolean"
            self.flags = flags + ["--no-" + flag[2:] for flag in flags if flag.startswith("--")]

    def takes(self):
        return self.action in ("store", "append", "extend")

    def most(self):
        if self.nargs in (None, "?"):
            return 1
        return self.nargs if isinstance(self.nargs, int) else 1 << 30

    def shown(self):
        if self.metavar is not None:
            return self.metavar
        if self.choices is not None:
            return "{" + ",".join(map(str, self.choices)) + "}"
        return self.dest.upper() if self.flags else self.dest

    def missing(self):
        """What messages call it when it was not given."""
        return "/".join(self.flags) or self.metavar or self.dest

    def usage(self):
        name = self.shown()
        values = {None: name, "?": f"[{name}]", "*": f"[{name} ...]", "+": f"{name} [{name} ...]", REMAINDER: "..."}.get(
            self.nargs, " ".join([name] * self.nargs) if isinstance(self.nargs, int) else name
        )
        if not self.flags:
            return values
        flag = " | ".join(self.flags) if self.action == "boolean" else self.flags[0]
        text = f"{flag} {values}" if self.takes() else flag
        return text if self.required else f"[{text}]"

    def converted(self, text):
        try:
            value = self.type(text) if self.type else text
        except ArgumentTypeError as error:
            raise ArgumentError(self, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(self.type, "__name__", repr(self.type))
            raise ArgumentError(self, f"invalid {name} value: {text!r}") from None
        if self.choices is not None and value not in self.choices:
            known = ", ".join(map(repr, self.choices))
            raise ArgumentError(self, f"invalid choice: {value!r} (choose from {known})")
        return value


def _wrapped(start, options, rest):
    """A usage of several lines: options first, what has no flags on lines of its own."""
    indent = " " * (len(start) + 1)
    lines = []
    for parts in (options, rest):
        line = start if not lines else ""
        for part in parts:
            if line and len(line or indent) + 1 + len(part) > _WIDTH:
                lines.append(line)
                line = ""
            line = f"{line} {part}" if line else indent + part
        if line:
            lines.append(line)
    return "\n".join(lines)


def _heading(argument):
    if not argument.flags:
        return argument.shown()
    if not argument.takes():
        return ", ".join(argument.flags)
    values = argument.usage().strip("[]").split(" ", 1)[-1] if argument.nargs is None else argument.shown()
    return ", ".join(argument.flags) + " " + values


def _taken(argument, words, most):
    """Takes an argument's words from a list; None where there are none and need not be."""
    nargs = argument.nargs
    if nargs is None:
        if most < 1:
            if argument.flags:
                raise ArgumentError(argument, "expected one argument")
            return None
        return argument.converted(words.pop(0))
    if nargs == "?":
        if most < 1:
            return argument.const if argument.flags else argument.default
        return argument.converted(words.pop(0))
    count = nargs if isinstance(nargs, int) else max(most, 0)
    if nargs == "+" and not count or isinstance(nargs, int) and most < nargs:
        if argument.flags:
            needed = "at least one argument" if nargs == "+" else f"{nargs} arguments" if nargs > 1 else "1 argument"
            raise ArgumentError(argument, "expected " + needed)
        return None
    if not count and argument.default is not None and not argument.flags:
        return argument.default
    values = [argument.converted(word) for word in words[:count]]
    del words[:count]
    return values

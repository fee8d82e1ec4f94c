"""A program's command line. Programs here are started without one, so that mostly the defaults are what comes out."""

import os as _os
import sys as _sys

__all__ = [
    "ArgumentError", "ArgumentParser", "ArgumentTypeError", "Namespace", "HelpFormatter", "ArgumentDefaultsHelpFormatter",
    "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "ONE_OR_MORE", "OPTIONAL", "REMAINDER", "SUPPRESS",
    "ZERO_OR_MORE", "BooleanOptionalAction", "FileType",
]

SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER = "==SUPPRESS==", "?", "*", "+", "..."


class ArgumentTypeError(Exception):
    pass


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = argument and "/".join(argument.flags or [argument.shown()])
        self.message = message

    def __str__(self):
        return f"argument {self.argument_name}: {self.message}" if self.argument_name else self.message


class HelpFormatter:
    pass


class RawDescriptionHelpFormatter(HelpFormatter):
    pass


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    pass


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    pass


class BooleanOptionalAction:
    pass


class FileType:
    def __init__(self, mode="r"):
        self.mode = mode

    def __call__(self, string):
        return open(string, self.mode)


class Namespace:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        return f"Namespace({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


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


class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, add_help=True, **kwargs):
        self.prog = prog or _os.path.basename(_sys.argv[0])
        self.usage, self.description, self.epilog = usage, description, epilog
        self._arguments = []
        self._defaults = {}
        if add_help:
            self.add_argument("-h", "--help", action="help", default=SUPPRESS, help="show this help message and exit")

    def add_argument(self, *names, dest=None, **options):
        flags = [name for name in names if name.startswith("-")]
        if dest is None:
            long = [name for name in flags if name.startswith("--")] or flags
            dest = (long or names)[0].lstrip("-").replace("-", "_") if flags else names[0]
        argument = _Argument(flags, dest, **options)
        self._arguments.append(argument)
        return argument

    def add_argument_group(self, *args, **kwargs):
        return self

    def add_mutually_exclusive_group(self, *, required=False):
        return self

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)

    def get_default(self, dest):
        return next((a.default for a in self._arguments if a.dest == dest), self._defaults.get(dest))

    def format_usage(self):
        if self.usage:
            return f"usage: {self.usage}\n"
        ordered = [a for a in self._arguments if a.flags] + [a for a in self._arguments if not a.flags]
        return "usage: " + " ".join([self.prog, *(a.usage() for a in ordered if a.help != SUPPRESS)]) + "\n"

    def format_help(self):
        parts = [self.format_usage()]
        if self.description:
            parts.append(f"\n{self.description}\n")
        for title, wanted in (("positional arguments", False), ("options", True)):
            lines = [(_heading(a), a.help or "") for a in self._arguments if bool(a.flags) is wanted and a.help != SUPPRESS]
            if lines:
                parts.append(f"\n{title}:\n")
                width = min(max(len(_heading(a)) for a in self._arguments) + 4, 24)
                for heading, text in lines:
                    start = f"  {heading}"
                    if not text:
                        parts.append(start + "\n")
                    elif len(start) > width - 2:
                        parts.append(f"{start}\n{' ' * width}{text}\n")
                    else:
                        parts.append(f"{start:<{width}}{text}\n")
        if self.epilog:
            parts.append(f"\n{self.epilog}\n")
        return "".join(parts)

    def print_usage(self, file=None):
        print(self.format_usage(), end="", file=file)

    def print_help(self, file=None):
        print(self.format_help(), end="", file=file)

    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def parse_args(self, args=None, namespace=None):
        space, extra = self.parse_known_args(args, namespace)
        if extra:
            self.error("unrecognized arguments: " + " ".join(extra))
        return space

    def parse_known_args(self, args=None, namespace=None):
        try:
            return self._parsed(list(_sys.argv[1:] if args is None else args), namespace or Namespace())
        except ArgumentError as error:
            self.error(str(error))

    def _parsed(self, words, space):
        for argument in self._arguments:
            if argument.default is not SUPPRESS and not hasattr(space, argument.dest):
                default = argument.default
                setattr(space, argument.dest, argument.converted(default) if isinstance(default, str) else default)
        for name, value in self._defaults.items():
            if not hasattr(space, name):
                setattr(space, name, value)
        positional = [a for a in self._arguments if not a.flags]
        seen, free, extra = set(), [], []
        while words:
            word = words.pop(0)
            if word == "--":
                free += words
                break
            if not word.startswith("-") or word == "-" or word[1:].replace(".", "", 1).isdigit():
                free.append(word)
                continue
            name, _, inline = word.partition("=")
            argument = self._option(name)
            if argument is None and not word.startswith("--"):
                argument, inline = self._option(word[:2]), word[2:]
            if argument is None:
                extra.append(word)
                continue
            seen.add(argument)
            self._apply(argument, name, space, words, inline)
        for i, argument in enumerate(positional):
            later = sum(1 for other in positional[i + 1 :] if other.required)
            values = _taken(argument, free, len(free) - later)
            if values is None:
                continue
            seen.add(argument)
            setattr(space, argument.dest, values)
        missing = ["/".join(a.flags) or a.shown() for a in self._arguments if a.required and a not in seen]
        if missing:
            self.error("the following arguments are required: " + ", ".join(missing))
        return space, extra + free

    def _option(self, name):
        exact = [a for a in self._arguments if name in a.flags]
        if exact or not name.startswith("--"):
            return exact[0] if exact else None
        near = [a for a in self._arguments if any(flag.startswith(name) for flag in a.flags)]
        return near[0] if len(near) == 1 else None

    def _apply(self, argument, name, space, words, inline):
        action = argument.action
        if action == "help":
            self.print_help()
            self.exit()
        if action == "version":
            print(argument.version)
            self.exit()
        if action == "boolean":
            setattr(space, argument.dest, not name.startswith("--no-"))
        elif action == "count":
            setattr(space, argument.dest, (getattr(space, argument.dest) or 0) + 1)
        elif not argument.takes():
            setattr(space, argument.dest, argument.const)
        else:
            values = [inline] if inline else []
            while not inline and words and not (words[0].startswith("-") and not words[0][1:].isdigit()):
                if len(values) >= argument.most():
                    break
                values.append(words.pop(0))
            value = _taken(argument, values, len(values))
            if action in ("append", "extend"):
                before = list(getattr(space, argument.dest) or [])
                value = before + (value if action == "extend" else [value])
            setattr(space, argument.dest, value)


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

"""A program's command line. Programs here are started without one, so that mostly the defaults are what comes out."""

import os as _os
import sys as _sys

from _arguments import (
    _WIDTH, ONE_OR_MORE, OPTIONAL, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError,
    BooleanOptionalAction, _Argument, _heading, _taken, _wrapped,
)

__all__ = [
    "ArgumentError", "ArgumentParser", "ArgumentTypeError", "Namespace", "HelpFormatter", "ArgumentDefaultsHelpFormatter",
    "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "ONE_OR_MORE", "OPTIONAL", "REMAINDER", "SUPPRESS",
    "ZERO_OR_MORE", "BooleanOptionalAction", "FileType",
]


class HelpFormatter:
    pass


class RawDescriptionHelpFormatter(HelpFormatter):
    pass


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    pass


class ArgumentDefaultsHelpFormatter(HelpFormatter):
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


class _Exclusive:
    """Arguments of which one at most is given."""

    def __init__(self, parser, required):
        self._parser, self.required, self.members = parser, required, []

    def add_argument(self, *names, **options):
        argument = self._parser.add_argument(*names, **options)
        self.members.append(argument)
        return argument

    def usage(self):
        text = " | ".join([one.usage()[1:-1] for one in self.members])
        return f"({text})" if self.required else f"[{text}]"

    def check(self, argument, seen):
        for other in self.members:
            if other in seen and other is not argument:
                raise ArgumentError(argument, "not allowed with argument " + "/".join(other.flags))


class _Commands(_Argument):
    """A word that chooses a parser for the words after it."""

    def __init__(self, parser, dest, required, help, metavar):
        super().__init__([], dest or SUPPRESS, help=help, metavar=metavar)
        self.required, self.choices, self.helps, self._parser = required, {}, [], parser

    def add_parser(self, name, *, help=None, aliases=(), **options):
        made = ArgumentParser(prog=f"{self._parser.prog} {name}", **options)
        for one in (name, *aliases):
            self.choices[one] = made
        if help is not None:
            self.helps.append((name, help))
        return made

    def usage(self):
        return self.shown() + " ..."

    def missing(self):
        return self.metavar or (self.dest if self.dest != SUPPRESS else self.shown())

    def chosen(self, word, words, space):
        if word not in self.choices:
            name = self.metavar or self.dest
            named = "" if name == SUPPRESS else f"argument {name}: "
            known = ", ".join(map(repr, self.choices))
            self._parser.error(f"{named}invalid choice: {word!r} (choose from {known})")
        if self.dest != SUPPRESS:
            setattr(space, self.dest, word)
        return self.choices[word].parse_known_args(words, space)[1]


class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, add_help=True,
                 formatter_class=HelpFormatter, **kwargs):
        self.prog = prog or _os.path.basename(_sys.argv[0])
        self.usage, self.description, self.epilog = usage, description, epilog
        self._shows_defaults = issubclass(formatter_class, ArgumentDefaultsHelpFormatter)
        self._arguments = []
        self._groups = []
        self._commands = None
        self._defaults = {}
        if add_help:
            self.add_argument("-h", "--help", action="help", default=SUPPRESS, help="show this help message and exit")

    def add_argument(self, *names, dest=None, **options):
        flags = [name for name in names if name.startswith("-")]
        if dest is None:
            long = [name for name in flags if name.startswith("--")] or flags
            dest = (long or names)[0].lstrip("-").replace("-", "_") if flags else names[0]
        if options.get("action") == "version":
            options = {"default": SUPPRESS, "help": "show program's version number and exit", **options}
        argument = _Argument(flags, dest, **options)
        self._arguments.append(argument)
        return argument

    def add_argument_group(self, *args, **kwargs):
        return self

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Exclusive(self, required)
        self._groups.append(group)
        return group

    def add_subparsers(self, *, dest=None, required=False, help=None, metavar=None, **kwargs):
        self._commands = _Commands(self, dest, required, help, metavar)
        self._arguments.append(self._commands)
        return self._commands

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)

    def get_default(self, dest):
        return next((a.default for a in self._arguments if a.dest == dest), self._defaults.get(dest))

    def format_usage(self):
        if self.usage:
            return f"usage: {self.usage}\n"
        options = []
        for argument in self._arguments:
            if argument.flags and argument.help != SUPPRESS:
                group = next((one for one in self._groups if argument in one.members), None)
                if group is None:
                    options.append(argument.usage())
                elif argument is group.members[0]:
                    options.append(group.usage())
        rest = [a.usage() for a in self._arguments if not a.flags and a.help != SUPPRESS]
        whole = " ".join([f"usage: {self.prog}", *options, *rest])
        if len(whole) > _WIDTH:
            whole = _wrapped(f"usage: {self.prog}", options, rest)
        return whole + "\n"

    def _help(self, argument):
        text = argument.help or ""
        if self._shows_defaults and argument.flags and argument.default is not SUPPRESS and "%(default)" not in text:
            text += " (default: %(default)s)"
        return text % dict(vars(argument), prog=self.prog) if "%" in text else text

    def format_help(self):
        parts = [self.format_usage()]
        if self.description:
            parts.append(f"\n{self.description}\n")
        for title, wanted in (("positional arguments", False), ("options", True)):
            lines = [
                line for a in self._arguments if bool(a.flags) is wanted and a.help != SUPPRESS
                for line in [(_heading(a), self._help(a)), *[("  " + name, text) for name, text in getattr(a, "helps", ())]]
            ]
            if lines:
                parts.append(f"\n{title}:\n")
                inner = self._commands.helps if self._commands else ()
                widths = [len(_heading(a)) for a in self._arguments] + [len(name) + 2 for name, text in inner]
                width = min(max(widths) + 4, 24)
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
            if SUPPRESS not in (argument.default, argument.dest) and not hasattr(space, argument.dest):
                default = argument.default
                setattr(space, argument.dest, argument.converted(default) if isinstance(default, str) else default)
        for name, value in self._defaults.items():
            if not hasattr(space, name):
                setattr(space, name, value)
        positional = [a for a in self._arguments if not a.flags and a is not self._commands]
        seen, free, extra = set(), [], []
        while words:
            word = words.pop(0)
            if word == "--":
                free += words
                break
            if not word.startswith("-") or word == "-" or word[1:].replace(".", "", 1).isdigit():
                if self._commands is not None and len(free) >= len(positional):
                    seen.add(self._commands)
                    extra += self._commands.chosen(word, words, space)
                    break
                free.append(word)
                continue
            name, _, inline = word.partition("=")
            argument = self._option(name)
            if argument is None and not word.startswith("--"):
                argument, inline = self._option(word[:2]), word[2:]
                if argument is not None and not argument.takes():
                    words.insert(0, "-" + inline)
                    inline = ""
            if argument is None:
                extra.append(word)
                continue
            for group in self._groups:
                if argument in group.members:
                    group.check(argument, seen)
            seen.add(argument)
            self._apply(argument, name, space, words, inline)
        for i, argument in enumerate(positional):
            later = sum(1 for other in positional[i + 1 :] if other.required)
            values = _taken(argument, free, len(free) - later)
            if values is None:
                continue
            seen.add(argument)
            setattr(space, argument.dest, values)
        missing = [a.missing() for a in self._arguments if a.required and a not in seen]
        if missing:
            self.error("the following arguments are required: " + ", ".join(missing))
        for group in self._groups:
            if group.required and not seen & set(group.members):
                names = " ".join(["/".join(one.flags) for one in group.members])
                self.error(f"one of the arguments {names} is required")
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
            print(argument.version % {"prog": self.prog})
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

"""The parameters of callables, and which argument goes to which."""

__name__ = "inspect"

from enum import IntEnum
from types import FunctionType, MappingProxyType, MethodType

_VARIADIC, _KEYWORDS = 4, 8


class _empty:
    """Stands for what was not given."""


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")[
            self.value
        ]


_ONLY_POSITIONAL, _EITHER, _ARGS, _ONLY_KEYWORD, _KWARGS = _ParameterKind


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and type(annotation).__name__ != "GenericAlias":
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = _ParameterKind(kind)
        self.default = default
        self.annotation = annotation

    def replace(self, *, name=None, kind=None, default=None, annotation=None):
        return Parameter(
            name or self.name, self.kind if kind is None else kind,
            default=self.default if default is None else default,
            annotation=self.annotation if annotation is None else annotation,
        )

    def __str__(self):
        text = {_ARGS: "*", _KWARGS: "**"}.get(self.kind, "") + self.name
        if self.annotation is not _empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (
            other.name, other.kind, other.default, other.annotation
        )

    def __hash__(self):
        return hash((self.name, self.kind, self.annotation))


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        values = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_ONLY_KEYWORD, _KWARGS) or name not in self.arguments:
                break
            if parameter.kind is _ARGS:
                values.extend(self.arguments[name])
            else:
                values.append(self.arguments[name])
        return tuple(values)

    @property
    def kwargs(self):
        values = {}
        named = False
        for name, parameter in self.signature.parameters.items():
            named = named or parameter.kind in (_ONLY_KEYWORD, _KWARGS)
            if name not in self.arguments:
                named = True
            elif not named or parameter.kind is _ARGS:
                continue
            elif parameter.kind is _KWARGS:
                values.update(self.arguments[name])
            else:
                values[name] = self.arguments[name]
        return values

    def apply_defaults(self):
        filled = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind is _ARGS:
                filled[name] = ()
            elif parameter.kind is _KWARGS:
                filled[name] = {}
        self.arguments = filled

    def __repr__(self):
        return "<BoundArguments (" + ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()]) + ")>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = MappingProxyType({one.name: one for one in parameters or ()})
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True):
        return signature(obj, follow_wrapped=follow_wrapped)

    def replace(self, *, parameters=None, return_annotation=None):
        return Signature(
            self.parameters.values() if parameters is None else parameters,
            return_annotation=self.return_annotation if return_annotation is None else return_annotation,
        )

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        left = list(args)
        bound = {}
        rest = None
        passed = False
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            passed = passed or kind is _ARGS or not left and (name in kwargs or parameter.default is not _empty)
            if kind is _ARGS:
                if left:
                    bound[name] = tuple(left)
                    left = []
            elif kind is _KWARGS:
                rest = name
            elif left and kind is not _ONLY_KEYWORD:
                if name in kwargs and kind is not _ONLY_POSITIONAL:
                    raise TypeError(f"multiple values for argument {name!r}")
                bound[name] = left.pop(0)
            elif name in kwargs and kind is not _ONLY_POSITIONAL:
                bound[name] = kwargs.pop(name)
            elif left:
                raise TypeError("too many positional arguments")
            elif parameter.default is _empty and not partial:
                what = " keyword-only" if kind is _ONLY_KEYWORD and not passed else ""
                raise TypeError(f"missing a required{what} argument: {name!r}")
        if left:
            raise TypeError("too many positional arguments")
        if kwargs:
            if rest is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            bound[rest] = kwargs
        return BoundArguments(self, bound)

    def __str__(self):
        parts = []
        kinds = [one.kind for one in self.parameters.values()]
        for place, parameter in enumerate(self.parameters.values()):
            if parameter.kind is not _ONLY_POSITIONAL and place and kinds[place - 1] is _ONLY_POSITIONAL:
                parts.append("/")
            if parameter.kind is _ONLY_KEYWORD and not {_ARGS, _ONLY_KEYWORD} & set(kinds[:place]):
                parts.append("*")
            parts.append(str(parameter))
        if kinds and kinds[-1] is _ONLY_POSITIONAL:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        return text if self.return_annotation is _empty else f"{text} -> {formatannotation(self.return_annotation)}"

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self.parameters.values()), self.return_annotation) == (
            list(other.parameters.values()), other.return_annotation
        )


def signature(obj, *, follow_wrapped=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, MethodType):
        return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
    if follow_wrapped:
        while hasattr(obj, "__wrapped__"):
            obj = obj.__wrapped__
    if isinstance(obj, FunctionType):
        return _of_function(obj)
    if type(obj).__name__ == "partial":
        return _of_partial(obj)
    if isinstance(obj, type):
        for name in ("__init__", "__new__"):
            made = getattr(obj, name, None)
            if isinstance(made, FunctionType):
                return _without_first(_of_function(made))
        if obj.__module__ != "builtins":
            return Signature()
    else:
        called = getattr(type(obj), "__call__", None)
        if isinstance(called, FunctionType):
            return _without_first(signature(called))
    kind = "type" if isinstance(obj, type) else "callable"
    raise ValueError(f"no signature found for builtin {kind} {obj!r}" if kind == "type" else f"no signature found for builtin {obj!r}")


def _without_first(whole):
    parameters = list(whole.parameters.values())
    if parameters and parameters[0].kind in (_ONLY_POSITIONAL, _EITHER):
        del parameters[0]
    return whole.replace(parameters=parameters)


def _of_function(function):
    code = function.__code__
    hints = function.__annotations__
    names = code.co_varnames
    positional = names[: code.co_argcount]
    named = names[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    defaults = function.__defaults__ or ()
    first = len(positional) - len(defaults)
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=hints.get(name, _empty)))

    for place, name in enumerate(positional):
        kind = _ONLY_POSITIONAL if place < code.co_posonlyargcount else _EITHER
        add(name, kind, _empty if place < first else defaults[place - first])
    after = code.co_argcount + code.co_kwonlyargcount
    if code.co_flags & _VARIADIC:
        add(names[after], _ARGS)
        after += 1
    for name in named:
        add(name, _ONLY_KEYWORD, (function.__kwdefaults__ or {}).get(name, _empty))
    if code.co_flags & _KEYWORDS:
        add(names[after], _KWARGS)
    return Signature(parameters, return_annotation=hints.get("return", _empty))


def _of_partial(made):
    whole = signature(made.func)
    bound = whole.bind_partial(*made.args)
    left = []
    named = False
    for name, parameter in whole.parameters.items():
        if name in bound.arguments and parameter.kind is not _ARGS:
            continue
        if name in made.keywords:
            parameter = parameter.replace(kind=_ONLY_KEYWORD, default=made.keywords[name])
            named = True
        elif named and parameter.kind is _EITHER:
            parameter = parameter.replace(kind=_ONLY_KEYWORD)
        left.append(parameter)
    return whole.replace(parameters=left)

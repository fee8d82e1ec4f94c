"""The annotations of things with the texts among them evaluated, for typing.get_type_hints."""

from _code import evaluate, loaded
from types import GenericAlias, UnionType

import typing


def of(obj, globalns, localns, include_extras):
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            names = _names(loaded(base.__module__), globalns, {**base.__dict__, **(localns or {})})
            for name, hint in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _value(hint, names, include_extras)
        return hints
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        return {}
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    if hasattr(obj, "__func__"):
        obj = obj.__func__
    names = _names(obj, globalns, localns or {})
    return {name: _value(hint, names, include_extras) for name, hint in annotations.items()}


def _names(holder, globalns, localns):
    if globalns is None:
        globalns = getattr(holder, "__globals__", None) or getattr(holder, "__dict__", {})
    return {**globalns, **localns}


def _value(hint, names, extras):
    if hint is None:
        return type(None)
    if isinstance(hint, str):
        hint = evaluate(hint, names)
        return _value(hint, names, extras)
    if isinstance(hint, typing.ForwardRef):
        return _value(hint.__forward_arg__, names, extras)
    if not extras:
        if hasattr(hint, "__metadata__"):
            return _value(hint.__origin__, names, extras)
        if typing.get_origin(hint) in (typing.Required, typing.NotRequired):
            return _value(typing.get_args(hint)[0], names, extras)
    return _parts(hint, names, extras)


def _parts(hint, names, extras):
    """The hint again where nothing in it was text, otherwise one like it with values for texts."""
    args = getattr(hint, "__args__", ())
    if not args:
        return hint
    values = tuple(_value(arg, names, extras) if _has_text(arg) else arg for arg in args)
    if all(new is old for new, old in zip(values, args)):
        return hint
    if isinstance(hint, UnionType):
        result = values[0]
        for value in values[1:]:
            result = result | value
        return result
    if isinstance(hint, GenericAlias):
        return GenericAlias(hint.__origin__, values)
    return hint.copy_with(values) if hasattr(hint, "copy_with") else hint


def _has_text(arg):
    return isinstance(arg, (str, typing.ForwardRef)) or bool(typing.get_args(arg))

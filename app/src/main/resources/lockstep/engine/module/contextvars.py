"""Variables that each task has for itself."""

from _loop import set_variables, variables

__all__ = ("Context", "ContextVar", "Token", "copy_context")

# What a thread has is a dict that is never changed, or None: who sets a variable makes a new one. So it is shared freely.


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    MISSING = _Missing()

    def __init__(self, var, old_value):
        self._var = var
        self._old = old_value
        self._used = False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


_MISSING = Token.MISSING


class ContextVar:
    def __init__(self, name, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    def __class_getitem__(cls, item):
        return cls

    @property
    def name(self):
        return self._name

    def get(self, default=_MISSING, /):
        now = variables()
        if now is not None and self in now:
            return now[self]
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        now = variables()
        old = _MISSING if now is None else now.get(self, _MISSING)
        made = {} if now is None else dict(now)
        made[self] = value
        set_variables(made)
        return Token(self, old)

    def reset(self, token, /):
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        made = dict(variables() or {})
        if token._old is _MISSING:
            made.pop(self, None)
        else:
            made[self] = token._old
        set_variables(made)
        token._used = True

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


class Context:
    def __init__(self):
        self._values = {}
        self._entered = False

    @classmethod
    def _of(cls, values):
        made = cls()
        made._values = {} if values is None else values
        return made

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        before = variables()
        self._entered = True
        set_variables(self._values)
        try:
            return callable(*args, **kwargs)
        finally:
            self._values = variables() or {}
            self._entered = False
            set_variables(before)

    def copy(self):
        return Context._of(self._values)

    def __getitem__(self, var):
        return self._values[var]

    def __contains__(self, var):
        return var in self._values

    def get(self, var, default=None):
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


def copy_context():
    return Context._of(variables())

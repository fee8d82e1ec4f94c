"""How exactly decimal arithmetic is done, and what it does when that is not enough."""

__name__ = "decimal"

import threading

from decimal._signals import (
    _MODES, _SHOWN, _SIGNALS, Clamped, DivisionByZero, FloatOperation, InvalidOperation, Overflow, ROUND_HALF_EVEN,
)

_local = threading.local()
_number = None  # The class Decimal, once it is there.


class Context:
    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        base = DefaultContext
        self.prec = base.prec if prec is None else prec
        self.rounding = base.rounding if rounding is None else rounding
        self.Emin = base.Emin if Emin is None else Emin
        self.Emax = base.Emax if Emax is None else Emax
        self.capitals = base.capitals if capitals is None else capitals
        self.clamp = base.clamp if clamp is None else clamp
        self.traps = _marks(base.traps if traps is None else traps)
        self.flags = _marks(() if flags is None else flags)

    def __setattr__(self, name, value):
        if name == "prec":
            _whole(name, value, 1, 999999999999999999, "[1, MAX_PREC]")
        elif name == "Emin":
            _whole(name, value, -999999999999999999, 0, "[MIN_EMIN, 0]")
        elif name == "Emax":
            _whole(name, value, 0, 999999999999999999, "[0, MAX_EMAX]")
        elif name in ("capitals", "clamp"):
            _whole(name, value, 0, 1, "[0, 1]")
        elif name == "rounding":
            if value not in _MODES:
                raise TypeError(
                    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                    "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
                )
        elif name in ("flags", "traps"):
            value = _marks(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __repr__(self):
        def shown(marks):
            return ", ".join(signal.__name__ for signal in _SHOWN if marks[signal])

        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{shown(self.flags)}], traps=[{shown(self.traps)}])"
        )

    def __reduce__(self):
        state = (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        return Context, (*state, _given(self.flags), _given(self.traps))

    def copy(self):
        return Context(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps
        )

    __copy__ = copy

    def clear_flags(self):
        self.flags = ()

    def clear_traps(self):
        self.traps = ()

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _raise(self, signal, reason=None, result=None):
        """Notes a signal; raises it where it is trapped, and gives the result where it is not."""
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([reason or signal])
        return result

    def _note(self, *signals):
        for signal in signals:
            self.flags[signal] = True
        for signal in signals:
            if self.traps[signal]:
                raise signal([trapped for trapped in signals if self.traps[trapped]])

    def create_decimal(self, num="0", /):
        return _number(num, self)._fix(self)

    def create_decimal_from_float(self, f, /):
        return _number.from_float(f)._fix(self)

    def divmod(self, x, y, /):
        return self.divide_int(x, y), self.remainder(x, y)

    def power(self, a, b, modulo=None):
        return _number(a)._power(_number(b), self) if modulo is None else pow(_number(a), _number(b), modulo)

    def to_sci_string(self, x, /):
        return str(_number(x))

    def radix(self):
        return _number(10)

    def is_finite(self, x, /):
        return _number(x).is_finite()

    def is_nan(self, x, /):
        return _number(x).is_nan()

    def is_zero(self, x, /):
        return _number(x).is_zero()


def _marks(given):
    """Flags or traps as a dict of all signals."""
    if isinstance(given, dict):
        if any(signal not in _SIGNALS for signal in given):
            raise KeyError("invalid signal dict")
        return {signal: bool(given.get(signal, False)) for signal in _SIGNALS}
    given = list(given)
    if any(signal not in _SIGNALS for signal in given):
        raise TypeError("values must be signals")
    return {signal: signal in given for signal in _SIGNALS}


def _given(marks):
    return [signal for signal in _SIGNALS if marks[signal]]


def _whole(name, value, least, most, words):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not least <= value <= most:
        raise ValueError(f"valid range for {name} is {words}")


def _unary(method):
    def operation(self, x, /):
        return getattr(_number(x), method)(self)

    return operation


def _binary(method):
    def operation(self, x, y, /):
        return getattr(_number(x), method)(_number(y), self)

    return operation


def _named(name, operation):
    operation.__name__ = name
    operation.__qualname__ = "Context." + name
    setattr(Context, name, operation)


for _name, _method in {
    "abs": "_abs", "minus": "_neg", "plus": "_fix", "sqrt": "sqrt", "exp": "exp", "ln": "ln", "log10": "log10",
    "logb": "logb", "normalize": "normalize", "to_integral_value": "_integral", "next_plus": "next_plus",
    "next_minus": "next_minus", "to_eng_string": "to_eng_string",
}.items():
    _named(_name, _unary(_method))
for _name, _method in {
    "add": "_add", "subtract": "_sub", "multiply": "_mul", "divide": "_div", "divide_int": "_floordiv",
    "remainder": "_mod", "compare": "compare", "max": "max", "min": "min", "scaleb": "scaleb",
    "remainder_near": "remainder_near", "quantize": "_quantize",
}.items():
    _named(_name, _binary(_method))


def _plain(prec, rounding, traps):
    context = object.__new__(Context)
    values = (prec, rounding, -999999, 999999, 1, 0, (), traps)
    for name, value in zip(("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"), values):
        setattr(context, name, value)
    return context


DefaultContext = _plain(28, ROUND_HALF_EVEN, (DivisionByZero, Overflow, InvalidOperation))
BasicContext = _plain(9, "ROUND_HALF_UP", (DivisionByZero, Overflow, InvalidOperation, Clamped, _SIGNALS[4]))
ExtendedContext = _plain(9, ROUND_HALF_EVEN, ())


def getcontext():
    """The context of this thread."""
    try:
        return _local.context
    except AttributeError:
        _local.context = context = DefaultContext.copy()
        return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _local.context = context


class _Within:
    """Gives a block a context of its own."""

    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._before = getcontext()
        _local.context = self._context
        return self._context

    def __exit__(self, kind, value, trace):
        _local.context = self._before


_Within.__name__ = _Within.__qualname__ = "ContextManager"


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return _Within(context)


def _from_float(context):
    """Notes that a float was mixed in; raises when that is trapped."""
    context.flags[FloatOperation] = True
    if context.traps[FloatOperation]:
        raise FloatOperation([FloatOperation])

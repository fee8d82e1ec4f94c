"""What kind of thing something is."""

from _code import begun as _begun, ended as _ended

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 128, 256, 512
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"

_function = type(lambda: None)
_method = type((lambda: None).__get__(0))
_builtin = type(len)
_generator = type((lambda: (yield))())


def _is_async(obj, name):
    while True:
        obj = getattr(obj, "__func__", obj)
        if type(obj).__name__ != "partial":
            break
        obj = obj.func
    code = getattr(obj, "__code__", None)
    flags = getattr(code, "co_flags", 0)
    return isinstance(obj, _function) and bool(flags & {"coroutine": 128, "generator": 32, "async": 512}[name])


def isfunction(object):
    return isinstance(object, _function)


def ismethod(object):
    return type(object) is _method


def isbuiltin(object):
    return isinstance(object, _builtin)


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return type(object).__name__ == "module"


def isgenerator(object):
    return isinstance(object, _generator)


def isgeneratorfunction(obj):
    return _is_async(obj, "generator")


def iscoroutinefunction(obj):
    return _is_async(obj, "coroutine") or getattr(obj, "_is_coroutine_mark", False) is True


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def isasyncgenfunction(obj):
    return _is_async(obj, "async")


def iscoroutine(object):
    return type(object).__name__ == "coroutine"


def isasyncgen(object):
    return type(object).__name__ == "async_generator"


def isawaitable(object):
    if isgenerator(object) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
        return True
    return iscoroutine(object) or hasattr(type(object), "__await__")


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", ()))


def isdatadescriptor(object):
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getmodule(object, _filename=None):
    import sys

    return sys.modules.get(getattr(object, "__module__", None))


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
    return func


def _state(of, prefix, running):
    if running:
        return prefix + "_RUNNING"
    if _ended(of):
        return prefix + "_CLOSED"
    return prefix + ("_SUSPENDED" if _begun(of) else "_CREATED")


def _locals(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return _locals(generator.gi_frame)


def getcoroutinelocals(coroutine):
    return _locals(coroutine.cr_frame)


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return _locals(agen.ag_frame)


def getgeneratorstate(generator):
    return _state(generator, "GEN", generator.gi_running)


def getcoroutinestate(coroutine):
    return _state(coroutine, "CORO", coroutine.cr_running)


def getasyncgenstate(agen):
    return _state(agen, "AGEN", agen.ag_running)


def currentframe():
    from _frames import current

    return current(0)


def stack(context=1):
    import _frames

    return _frames.stack(0)


def __getattr__(name):
    if name in ("BoundArguments", "Parameter", "Signature", "formatannotation", "signature"):
        import _signature

        return getattr(_signature, name)
    raise AttributeError(f"module 'inspect' has no attribute '{name}'")

"""Names of the types that the interpreter makes, and namespaces."""

from _code import iterable_coroutine as _iterable_coroutine


def _function():
    yield


async def _coroutine():
    pass


async def _asynchronous():
    yield


class _Class:
    def method(self):
        pass


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
_coroutine = _coroutine()
CoroutineType = type(_coroutine)
_coroutine.close()
AsyncGeneratorType = type(_asynchronous())
MethodType = type(_Class().method)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
MethodDescriptorType = type(str.join)
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
CellType = type((lambda x: lambda: x)(1).__closure__[0])


class _ModuleType(type):
    def __instancecheck__(cls, instance):
        return type(instance).__name__ == "module" or cls in type(instance).__mro__


class ModuleType(metaclass=_ModuleType):
    def __init__(self, name, doc=None):
        self.__name__ = name
        self.__doc__ = doc

    def __repr__(self):
        return f"<module {self.__name__!r}>"


try:
    raise ValueError
except ValueError as _error:
    TracebackType = type(_error.__traceback__)


class SimpleNamespace:
    def __init__(self, mapping=(), /, **kwargs):
        for name, value in dict(mapping).items():
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        kind = type(self)
        name = "namespace" if kind is SimpleNamespace else kind.__name__
        return name + "(" + ", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()]) + ")"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __replace__(self, /, **changes):
        made = type(self)(**self.__dict__)
        for name, value in changes.items():
            setattr(made, name, value)
        return made


class mappingproxy:
    __module__ = "builtins"
    __slots__ = ("_mapping",)

    def __init__(self, mapping, /):
        if not hasattr(type(mapping), "__getitem__") or isinstance(mapping, (list, tuple, str)):
            raise TypeError(f"mappingproxy() argument must be a mapping, not {type(mapping).__name__}")
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, MappingProxyType) else other)

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, MappingProxyType) else other)

    def __ror__(self, other):
        return other | self._mapping

    def __reversed__(self):
        return reversed(self._mapping)

    __hash__ = None

    def __str__(self):
        return str(self._mapping)

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"


MappingProxyType = mappingproxy
del mappingproxy


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    given = dict(kwds or {})
    meta = given.pop("metaclass", None)
    if meta is None:
        meta = type(bases[0]) if bases else type
    return meta(name, bases, namespace, **given)


def get_original_bases(cls, /):
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


class _GeneratorWrapper:
    """Makes an iterator with a generator's methods awaitable."""

    def __init__(self, gen):
        self._gen = gen
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def send(self, val):
        return self._gen.send(val)

    def throw(self, tp, *rest):
        return self._gen.throw(tp, *rest)

    def close(self):
        return self._gen.close()

    gi_code = cr_code = property(lambda self: self._gen.gi_code)
    gi_frame = cr_frame = property(lambda self: self._gen.gi_frame)
    gi_running = cr_running = property(lambda self: self._gen.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self._gen.gi_yieldfrom)

    def __next__(self):
        return next(self._gen)

    def __iter__(self):
        return self

    __await__ = __iter__


def coroutine(func):
    """Makes what a generator function returns awaitable."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if isinstance(func, FunctionType):
        flags = func.__code__.co_flags
        if flags & (128 | 256):
            return func
        if flags & 32:
            return _iterable_coroutine(func)
    from collections.abc import Coroutine, Generator
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is CoroutineType or type(made) is GeneratorType and made.gi_code.co_flags & 256:
            return made
        if isinstance(made, Generator) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped


def __getattr__(name):
    if name in ("GenericAlias", "UnionType"):
        return type(list[int]) if name == "GenericAlias" else type(int | None)
    if name == "CodeType":
        return type(_function.__code__)
    if name == "FrameType":
        return type(name, (), {})
    raise AttributeError(f"module 'types' has no attribute '{name}'")

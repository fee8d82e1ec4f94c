"""Names of the types that the interpreter makes, and namespaces."""


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


class _Awaitable:
    def __init__(self, generator):
        self._generator = generator

    def __await__(self):
        return self._generator

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *what):
        return self._generator.throw(*what)

    def close(self):
        return self._generator.close()


def coroutine(func):
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if func.__code__.co_flags & 128:
        return func
    from functools import wraps

    @wraps(func)
    def made(*args, **kwds):
        result = func(*args, **kwds)
        return _Awaitable(result) if isinstance(result, GeneratorType) else result

    return made


def __getattr__(name):
    if name in ("GenericAlias", "UnionType"):
        return type(list[int]) if name == "GenericAlias" else type(int | None)
    if name == "CodeType":
        return type(_function.__code__)
    if name == "FrameType":
        return type(name, (), {})
    raise AttributeError(f"module 'types' has no attribute '{name}'")

"""What becomes a member of an enumeration, and what value it gets."""

__name__ = "enum"

_builtin_property = property
_NOTHING = object()
_DATA_TYPES = (int, float, str, bytes, tuple, frozenset, list, dict, set)
_descriptors = ("__get__", "__set__", "__delete__")


class property(_builtin_property):
    pass


class auto:
    """A value to be chosen; an expression of such values stands for the expression of what is chosen."""

    def __init__(self, value=_NOTHING):
        self.value = value

    def __or__(self, other):
        return _Expression(lambda a, b: a | b, self, other)

    def __ror__(self, other):
        return _Expression(lambda a, b: b | a, self, other)

    def __and__(self, other):
        return _Expression(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return _Expression(lambda a, b: a ^ b, self, other)

    def __add__(self, other):
        return _Expression(lambda a, b: a + b, self, other)

    def __invert__(self):
        return _Expression(lambda a, b: ~a, self, 0)


class _Expression(auto):
    def __init__(self, function, left, right):
        self.parts = (function, left, right)
        self.value = _NOTHING


def _settled(value):
    if isinstance(value, _Expression):
        function, left, right = value.parts
        return function(_settled(left), _settled(right))
    return value.value if isinstance(value, auto) else value


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_member_name(name, value, owner):
    if name[:2] == "__" and name[-2:] == "__" or name.startswith("_" + owner + "__"):
        return False
    if name[:1] == "_" and name[-1:] == "_" and len(name) > 2:
        return False
    if isinstance(value, (member, auto)):
        return True
    if isinstance(value, (nonmember, type(_is_member_name), classmethod, staticmethod)):
        return False
    kind = type(value)
    return not any(hasattr(kind, part) for part in _descriptors)


def _chosen(cls, namespace, owner):
    """Values in place of auto(), in the order of the body."""
    start = 1
    values = []
    maker = None
    for base in cls:
        if hasattr(base, "_generate_next_value_"):
            maker = base._generate_next_value_
            break
    own = namespace.get("_generate_next_value_")
    if own is not None:
        maker = getattr(own, "__func__", own)
    names = []
    count = 0
    for name, value in namespace.items():
        if not _is_member_name(name, value, owner):
            continue
        if isinstance(value, type) and value.__qualname__.endswith(f"{owner}.{value.__name__}"):
            continue
        if isinstance(value, member):
            value = value.value
        if isinstance(value, _Expression):
            value = _settled(value)
        elif isinstance(value, auto):
            if value.value is _NOTHING:
                value.value = maker(name, start, count, list(values))
            value = value.value
        elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
            parts = []
            for part in value:
                if isinstance(part, auto) and part.value is _NOTHING:
                    part.value = maker(name, start, count, list(values))
                parts.append(_settled(part))
            value = tuple(parts)
        names.append((name, value))
        values.append(value)
        count += 1
    return names

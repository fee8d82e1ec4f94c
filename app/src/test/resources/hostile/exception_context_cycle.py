# ends: failed ValueError: a
a, b = ValueError("a"), ValueError("b")
a.__context__, b.__context__ = b, a
a.__cause__ = a
raise a

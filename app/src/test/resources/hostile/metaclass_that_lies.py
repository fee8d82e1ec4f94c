# ends: completed
class M(type):
    def __instancecheck__(cls, x):
        return cls.__instancecheck__(x)
    def mro(cls):
        return []
try:
    class X(metaclass=M):
        pass
    isinstance(1, X)
except (RecursionError, TypeError) as error:
    print("refused")

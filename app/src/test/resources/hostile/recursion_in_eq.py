# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __eq__(self, other):
        return self == other


x = X()
x == X()

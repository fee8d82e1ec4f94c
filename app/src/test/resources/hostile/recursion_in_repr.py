# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __repr__(self):
        return repr(self)


x = X()
repr(x)

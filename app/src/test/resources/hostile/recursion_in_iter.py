# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __iter__(self):
        return iter(self)


x = X()
list(x)

# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __bool__(self):
        return bool(self)


x = X()
bool(x)

# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __hash__(self):
        return hash(self)


x = X()
hash(x)

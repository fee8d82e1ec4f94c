# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __format__(self, other):
        return format(self, other)


x = X()
f'{x}'

# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __call__(self):
        return self()


x = X()
x()

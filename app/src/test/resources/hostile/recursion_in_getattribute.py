# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __getattribute__(self, name):
        return self.y


x = X()
x.y

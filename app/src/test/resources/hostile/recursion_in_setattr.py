# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __setattr__(self, name, value):
        self.z = 2


x = X()
x.y = 1

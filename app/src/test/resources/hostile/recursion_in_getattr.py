# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __getattr__(self, name):
        return self.other


x = X()
x.missing

# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __str__(self):
        return str(self)


x = X()
print(x)

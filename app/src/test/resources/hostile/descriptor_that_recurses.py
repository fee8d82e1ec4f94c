# ends: too-deep RecursionError: maximum recursion depth exceeded
class D:
    def __get__(self, instance, owner):
        return instance.x
class X:
    x = D()
X().x

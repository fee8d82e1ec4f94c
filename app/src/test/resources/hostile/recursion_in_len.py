# ends: too-deep RecursionError: maximum recursion depth exceeded
class X:
    def __len__(self):
        return len(self)


x = X()
len(x)

# ends: completed
a = {}
a["x" * 10 ** 6] = 1
class X: pass
setattr(X, "y" * 10 ** 6, 1)
print(len(dir(X)))

# ends: completed
import weakref
class X: pass
x = X()
r = weakref.ref(x, lambda r: 1 / 0)
del x
print("done")

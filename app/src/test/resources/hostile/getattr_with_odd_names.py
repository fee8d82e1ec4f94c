# ends: completed
class C:
    pass
for target in (C(), C, 1, "", [], len, print, getattr, C.__init__, (lambda: 0), type, object):
    for name in ("", " ", "\0", "getClass", "class", "a" * 100000, "__class__.__init__", "\ud800", "é", "new", "wait", "notify",
                 "hashCode", "toString", "classLoader", "0", "__java__", "$", ".", "x\ny"):
        try:
            value = getattr(target, name)
            print("has", name[:20], type(value))
        except AttributeError:
            pass
print("done")

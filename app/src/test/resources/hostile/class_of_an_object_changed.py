# ends: completed
class A:
    pass
a = A()
for kind in (int, list, type, object, Exception):
    try:
        a.__class__ = kind
    except TypeError:
        continue
    print("became", kind)
print(type(a).__name__)

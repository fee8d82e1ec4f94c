# ends: completed
found = ().__class__.__bases__[0].__subclasses__()
names = [c.__name__ for c in found]
for name in names:
    assert "java" not in name.lower() and "popen" not in name.lower(), name
for c in found:
    for attribute in dir(c):
        value = getattr(c, attribute, None)
        assert "java" not in repr(type(value)).lower(), (c, attribute)
print("nothing of the host")

# ends: completed
class A:
    def __init__(self):
        self.secret = 1
print("{0.__class__.__init__.__globals__}".format(A())[:0])
for text in ("{0.__class__.__mro__[1].__subclasses__}", "{0.__init__.__code__}", "{0.getClass}", "{0[0]}", "{0.a.b.c}", "{" * 1000, "{0" * 1000,
             "{:{:{}}}", "{0!x}", "{0:\0}", "{99999999999999999999}", "{0." + "a" * 100000 + "}"):
    try:
        shown = text.format(A())
        assert "java" not in shown.lower(), shown
    except (AttributeError, ValueError, IndexError, TypeError, KeyError) as error:
        pass
print("done")

def raise_group():
    raise ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), KeyError("k")])])
try:
    raise_group()
except* ValueError as e:
    print("VE", e, e.exceptions)
except* TypeError as e:
    print("TE", repr(e))
except* KeyError as e:
    print("KE", e.exceptions[0].exceptions)
else:
    print("else")
finally:
    print("finally")
try:
    raise ValueError("naked")
except* ValueError as e:
    print(repr(e))
try:
    try:
        raise_group()
    except* ValueError:
        raise RuntimeError("in handler")
    except* TypeError:
        raise
except BaseException as e:
    print(repr(e)); 
eg = ExceptionGroup("a", [ValueError(1), OSError(2), ExceptionGroup("b", [ValueError(3)])])
print(eg.split(ValueError)); print(eg.subgroup(lambda e: isinstance(e, OSError))); print(eg.message, eg.exceptions, str(eg))
class MyGroup(ExceptionGroup):
    def derive(self, excs): return MyGroup(self.message, excs)
print(MyGroup("x", [ValueError(1), TypeError(2)]).split(TypeError))
for bad in [lambda: ExceptionGroup("a", []), lambda: ExceptionGroup("a", [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("x"), lambda: ExceptionGroup("x", [KeyboardInterrupt()])]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(repr(BaseExceptionGroup("x", [KeyboardInterrupt()])), type(BaseExceptionGroup("x", [ValueError()])))
try:
    raise_group()
except* (OSError, KeyError) as e:
    print("no", e)

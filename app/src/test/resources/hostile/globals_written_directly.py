# ends: failed TypeError: 'NoneType' object is not callable
globals()["__builtins__"] = {}
globals()["__name__"] = 5
globals()["print"] = None
print("x")

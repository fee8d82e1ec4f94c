# ends: completed
import sys
try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
    seen = []
    for name in ("tb_frame", "f_globals", "f_builtins", "f_locals", "gi_frame"):
        value = getattr(trace, name, None)
        assert "java" not in repr(type(value)), name
        seen.append(name)
print(len(seen))

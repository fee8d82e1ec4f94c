# ends: failed ValueError: and it ends
import builtins
real = builtins.print
for name in dir(builtins):
    if not name.startswith("_") and name not in ("print", "Exception", "BaseException"):
        try:
            setattr(builtins, name, None)
        except Exception:
            pass
real("still here")
raise ValueError("and it ends")

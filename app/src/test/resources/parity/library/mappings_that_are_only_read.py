import types
d = {"a": 1}
p = types.MappingProxyType(d)
d["b"] = 2
print(p, p["b"], len(p), list(p), p == {"a": 1, "b": 2}, p | {"c": 3}, {"z": 0} | p, list(reversed(p)), type(p), type(p).__name__, dict(p), {**p}, "a" in p, p.get("q"), sorted(p.items()))
for f in (lambda: p.__setitem__("a", 1), lambda: setattr(p, "x", 1), lambda: p.update({}), lambda: p["zz"], lambda: types.MappingProxyType([1]), lambda: p.pop("a")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try: p["a"] = 1
except TypeError as e: print(e)
try: del p["a"]
except TypeError as e: print(e)
match p:
    case {"a": x}: print(x)
print(isinstance(p, types.MappingProxyType), repr(p))

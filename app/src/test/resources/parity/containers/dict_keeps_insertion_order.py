d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, list(d), d.keys(), d.values(), d.items())
del d["a"]
d["a"] = 5
print(d, list(reversed(d)), "a" in d, len(d), d.get("zz"), d.get("zz", 0))
print(d.pop("b"), d.pop("b", None), d.setdefault("n", []), d.setdefault("a", 1), d)
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, d.popitem(), dict(a=1, **{"b": 2}), dict([("k", "v")]), dict.fromkeys("abc", 0))
print({1: "int", 1.0: "float", True: "bool"}, {"a": 1} == {"a": 1.0}, {1: 2, 3: 4} == {3: 4, 1: 2})
print({**{"a": 1}, "a": 2}, {"a": 1} | {"b": 2}, {k: v for v, k in enumerate("xyz")})
print({"a": 1}.keys() & {"a", "b"}, {"a": 1}.items() == {("a", 1)}, sorted({"b": 1, "a": 0}.items()))
m = {}
m["self"] = m
print(m)
for k, v in {"one": 1, "two": 2}.items():
    print(k, v)

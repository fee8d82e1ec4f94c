class P:
    def __init__(self):
        self.x = 1
p = P()
d = p.__dict__
v = vars(p)
p.y = 2
print(d, len(d), v["y"], "y" in v, list(d.items()), d == v, d.get("y"))
del p.x
print(d, d.keys())
d["z"] = 3
p.z += 1
print(p.z, d["z"], v)
try:
    for k in d:
        setattr(p, k + "_", 0)
except RuntimeError as e:
    print(e)
print(sorted(d), d.pop("y"), hasattr(p, "y"))
def f(): pass
f.b = 1; f.a = 2; f.c = 3
fd = f.__dict__
del f.a
f.a = 9
print(fd, vars(f), list(fd))
G = globals()
newname = 5
print(G["newname"], "newname" in G)
G["other"] = 7
print(other)
import copy, json
c = copy.copy(d)
p.q = 1
print("q" in c, "q" in d, json.dumps(d, sort_keys=True), dict(d) == d, {**d}.keys() == d.keys(), d | {"t": 1}, bool(d))
p.__dict__.clear()
print(d, p.__dict__)
p.__dict__.update(a=1, b=2)
print(d, p.a, d.popitem(), hasattr(p, "b"), d.setdefault("a", 5), d.setdefault("n", 6), p.n)
class Q:
    def __getattr__(self, n): return n
q = Q()
d = q.__dict__
d["m"] = 1
print(q.m, q.k, d, sorted(x for x in dir(q) if not x.startswith("_")))

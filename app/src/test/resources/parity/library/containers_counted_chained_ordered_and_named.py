from collections import *
d = deque([1,2,3], maxlen=3); d.append(4); print(d, d.maxlen); d.appendleft(0); print(d, list(reversed(d))); d.rotate(1); print(d); d.extend([7,8]); print(d, d[0], d[-1], d.count(7), d.index(8)); d.extendleft("ab"); print(d)
try: deque([1]).index(5)
except ValueError as e: print(e)
try: deque().pop()
except IndexError as e: print(e)
try: deque()[0]
except IndexError as e: print(e)
d = deque("abc"); d.insert(1, "z"); d.remove("a"); print(d, d.copy(), d + deque("q"), d == deque("zbc"), "b" in d); d.clear(); print(d, bool(d))
c = Counter("mississippi"); print(c, c.most_common(2), c["zz"], c + Counter(s=1), c - Counter(s=3, i=9), c & Counter(s=2, q=1), c | Counter(p=9), list(c.elements())[:5], c.total(), sum(c.values()))
c.update("ss"); c.subtract({"m": 3}); print(c, +c, -c, c.most_common()[-1], Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2)); del c["zz"]; print(dict(c))
dd = defaultdict(list); dd["a"].append(1); print(dd, dict(dd), dd.get("x"), "x" in dd, dd.default_factory); dd2 = defaultdict(lambda: defaultdict(int)); dd2["a"]["b"] += 1; print(dd2["a"], len(dd2)); 
try: defaultdict(5)
except TypeError as e: print(e)
od = OrderedDict(a=1, b=2, c=3); od.move_to_end("a"); print(od, od.popitem(last=False), od); od.move_to_end("a", last=False); print(od, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), list(reversed(od)))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm, cm["a"], cm["b"], dict(cm), cm.new_child({"z": 0}), cm.parents, cm.maps, len(cm)); cm["b"] = 9; print(cm)
try: cm["q"]
except KeyError as e: print(e)
Pt = namedtuple("Pt", "x y", defaults=[0]); p = Pt(1); print(p, p._asdict(), p._replace(y=5), Pt._fields, Pt._make([3, 4]), p.x, p[1], *p, Pt._field_defaults, p == (1, 0), hash(p) == hash((1, 0)), Pt.__doc__)
try: Pt()
except TypeError as e: print(e)
try: p.x = 3
except AttributeError as e: print(e)
try: p._replace(q=1)
except (ValueError, TypeError) as e: print(type(e).__name__, e)
try: namedtuple("B", "class x")
except ValueError as e: print(e)
print(namedtuple("R", "a a class", rename=True)._fields)
from typing import NamedTuple
class E(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    def up(self): return self.name.upper()
e = E("bob"); n, i = e; print(e, e.up(), n, i, E.__annotations__, E._field_defaults, e._replace(id=4), sorted([E("b", 1), E("a", 2)]), E.__doc__)
class LRU(OrderedDict):
    def __init__(self, cap): super().__init__(); self.cap = cap
    def get(self, k):
        if k not in self: return -1
        self.move_to_end(k); return self[k]
    def put(self, k, v):
        self[k] = v; self.move_to_end(k)
        if len(self) > self.cap: self.popitem(last=False)
l = LRU(2); l.put(1, 1); l.put(2, 2); l.get(1); l.put(3, 3); print(l.get(2), l, list(l))
class D(dict):
    def __missing__(self, k): return f"<{k}>"
print(D(a=1)["z"], "{a} {b}".format_map(D(a=1)), D(a=1))
u = UserDict(a=1); u["b"] = 2; print(u, u.data); 
class UL(UserList): pass
print(UL([1,2]) + [3], UserString("abc").upper())
print(Counter(["a","b"]).items(), Counter({"a": 3}).keys(), Counter(a=3, b=1).most_common(1)[0][0], Counter(x=2) + Counter(x=-5))

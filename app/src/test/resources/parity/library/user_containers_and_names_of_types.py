from collections import UserDict, UserList, UserString, OrderedDict, deque, defaultdict
import collections.abc, copy
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
    def __missing__(self, key):
        return f"no {key}"
d = Lower(A=1, B=2); d.update({"C": 3}); d["D"] = 4
print(d, len(d), "a" in d, d["zz"], d.get("q"), d.get("a"), list(d.items()), d.pop("b"), d == {"a": 1, "c": 3, "d": 4}, d | {"X": 9}, isinstance(d, dict), isinstance(d, collections.abc.MutableMapping), d.copy(), type(d.copy()), d.setdefault("e", 5), d.popitem())
class Stack(UserList):
    def push(self, x):
        self.append(x)
s = Stack([3, 1, 2]); s.push(9); s.sort(); print(s, s[1:], type(s[1:]), s + [1], s * 2, 3 in s, s.index(9), s.pop(), len(s), list(reversed(s)), s == [1, 2, 3], s.data, copy.copy(s), s < [9], sum(s), s.extend([4]), s, bool(UserList()))
u = UserString("Hello"); print(u, repr(u), u.upper(), type(u.upper()), u + " x", u[1], u[::-1], len(u), "ell" in u, u == "Hello", u.replace("l", "L"), u.split("l"), u.startswith("He"), "%s" % u, hash(u) == hash("Hello"), u * 2, u.count("l"))
for bad in (lambda: UserDict()["x"], lambda: UserList()[0], lambda: OrderedDict().foo, lambda: deque().foo, lambda: defaultdict(int).foo, lambda: deque() + [1], lambda: OrderedDict() + 1, lambda: deque().pop(), lambda: {}.foo):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)

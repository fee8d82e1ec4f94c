from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c + Counter("miss"), sorted(c.elements())[:4])
d = defaultdict(list)
d["a"].append(1)
print(d, d["b"], dict(d), "q" in d)
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
print(q, q.pop(), q.popleft(), q, len(q), q[0])
q.rotate(1)
print(q, list(q))
Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p._replace(x=5), p._asdict(), p == (1, 2))
try:
    p.x = 3
except AttributeError as e:
    print(e)
print(OrderedDict(a=1, b=2))

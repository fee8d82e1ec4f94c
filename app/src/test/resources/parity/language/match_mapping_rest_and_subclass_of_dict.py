from collections import OrderedDict, defaultdict

def f(m):
    match m:
        case {"a": 1, **rest}:
            return rest
        case {"b": [first, *_], "c": {"d": deep}}:
            return first, deep
        case {**everything}:
            return "all", everything

print(f({"a": 1, "z": 2}))
print(f(OrderedDict(b=[3, 4], c={"d": "x"})))
d = defaultdict(int)
print(f(d), d)

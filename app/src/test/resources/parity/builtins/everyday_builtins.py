print(abs(-1), all([1, 2]), any([0]), bin(10), oct(8), hex(255), bool([]), chr(97), ord("a"), divmod(7, 2), id(1) == id(1))
print(isinstance(True, int), isinstance(1, (str, int)), issubclass(bool, int), len({1: 2}), list("ab"), list(range(5, 0, -2)), tuple([1]), set([1, 1]), dict(a=1))
print(max(3, 1, 2), min("b", "a"), pow(2, 5), round(2.567, 1), sum([1, 2], 10), sorted([3, 1], reverse=True), list(reversed([1, 2])), type(1).__name__, repr("a"), str(1), int("5"), float("2"))
print(range(10)[3], len(range(0, 10, 3)), 4 in range(0, 10, 2), list(range(3))[-1], range(5).index(3), range(10).count(4), range(2, 8).start)
print(hasattr("a", "upper"), getattr([1], "pop")(), callable(len), hash("a") == hash("a"), iter([1]).__next__(), next(iter([]), "none"))
print(3, globals()["__name__"], "__name__" in globals(), sorted(vars(type("T", (), {"x": 1}))["x"] for _ in range(1)))
print(bool(0.0), bool("0"), bool(None), bool(()), bool(range(0)), bytes(3))


def local_names():
    a = 1
    b = 2
    return sorted(locals())


print(local_names(), __name__)

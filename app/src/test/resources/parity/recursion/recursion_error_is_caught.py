def dive(n):
    return dive(n + 1)


try:
    dive(0)
except RecursionError as error:
    print(type(error).__name__, error)


class Loop:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    repr(Loop())
except RecursionError as error:
    print(str(error)[:32])
try:
    Loop().a
except RecursionError as error:
    print("attribute", str(error)[:32])


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))

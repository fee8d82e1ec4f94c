class Plain:
    pass


class Settable:
    def __setitem__(self, key, value):
        print("set", key, value)


def delete(container, key):
    del container[key]


def store(container, key):
    container[key] = 1


for container in ("ab", (1,), b"a", range(3), {1}, frozenset(), 3, None, Plain, Plain(), Settable(), [0]):
    for key in (0, "a", 10**20, slice(0, 1), True):
        for action in (delete, store):
            try:
                action(container, key)
            except (TypeError, IndexError, AttributeError) as error:
                print(type(container).__name__, key, action.__name__, type(error).__name__, error)
for attempt in (lambda: "ab"[10**20], lambda: range(4)[10**20], lambda: [1][10**20], lambda: (1,)[-(10**20)]):
    try:
        attempt()
    except IndexError as error:
        print(error)

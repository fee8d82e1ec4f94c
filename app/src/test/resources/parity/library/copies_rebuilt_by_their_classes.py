import collections
import copy
import inspect
import types


class Doubled:
    def __init__(self, a):
        self.a = a

    def __reduce__(self):
        return Doubled, (self.a * 2,)


class Told:
    def __init__(self, a):
        self.a = a

    def __reduce_ex__(self, protocol):
        return Told, (self.a + protocol,)


print(copy.copy(Doubled(2)).a, copy.deepcopy(Doubled(3)).a, copy.copy(Told(1)).a, copy.deepcopy([Told(2)])[0].a)


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


class Noted(list):
    def append(self, item):
        print("append", item)
        super().append(item)


print(copy.copy(Upper(a=1)), copy.deepcopy(Upper(b=[2])), copy.copy(Noted([1, 2])))


class Recent(collections.OrderedDict):
    def __init__(self, size, *args):
        self.size = size
        super().__init__(*args)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        while len(self) > self.size:
            print("out goes", self.popitem(last=False))


recent = Recent(2)
recent["a"] = 1
recent["b"] = 2
print(recent["a"], list(recent))
recent["c"] = 3
recent.move_to_end("c", last=False)
print(recent, "b" in recent, recent.popitem())
try:
    recent.move_to_end("z")
except KeyError as e:
    print("KeyError", e)
print(isinstance(list[int], types.GenericAlias), isinstance(int | None, types.UnionType), isinstance(int, types.GenericAlias))


def numbers():
    yield 1


async def later():
    pass


async def several():
    yield 1


waiting = later()
print(numbers().gi_code.co_name, waiting.cr_code.co_name, several().ag_code.co_name, numbers().gi_code is not None)
waiting.close()

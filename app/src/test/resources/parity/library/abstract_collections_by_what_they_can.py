from collections.abc import *


def f(): pass


print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(f, Callable), isinstance(3, Hashable), isinstance(iter([]), Iterator), isinstance([], Hashable), issubclass(dict, MutableMapping))

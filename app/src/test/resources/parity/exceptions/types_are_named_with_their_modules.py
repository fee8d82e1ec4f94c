import collections
import io
import itertools
import random
import threading

for value in (
    collections.deque(), int | str, list[int], itertools.count(), itertools.chain(), threading.Lock(),
    threading.RLock(), collections.OrderedDict(), collections.Counter(), threading.Event(), random.Random(1),
    open("/dev/null"), collections.ChainMap(), io.StringIO(), io.BytesIO(),
):
    words = []
    plain = [lambda: value + 5, lambda: -value, lambda: 5 ^ value, lambda: value < 3, lambda: len(value)]
    if type(value).__module__ != "types":
        plain += [lambda: value.nope, lambda: value(), lambda: value["x"]]
    for call in plain:
        try:
            words.append(str(call()))
        except Exception as error:
            words.append(f"{type(error).__name__} {error}")
    print(type(value).__name__, type(value), *words, sep="\n  ")

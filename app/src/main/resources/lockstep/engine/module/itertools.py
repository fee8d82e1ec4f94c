"""Iterators made of iterators. A StopIteration that a function given to one raises ends it, as it does in CPython."""

from _code import shown_as
from _itertools import chain, count, repeat


class cycle:
    def __new__(cls, iterable, /):
        return _cycle(iter(iterable))


def _cycle(iterable):
    saved = []
    for item in iterable:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


class islice:
    def __new__(cls, iterable, *args):
        bounds = slice(*args)
        start = 0 if bounds.start is None else bounds.start
        stop = bounds.stop
        step = 1 if bounds.step is None else bounds.step
        if stop is not None and (not isinstance(stop, int) or stop < 0):
            what = "Stop argument" if len(args) == 1 else "Indices"
            raise ValueError(f"{what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if not isinstance(start, int) or start < 0:
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if not isinstance(step, int) or step < 1:
            raise ValueError("Step for islice() must be a positive integer or None.")
        return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    if stop is not None and stop <= start:
        for _ in zip(range(stop), iterator):
            pass
        return
    index = 0
    wanted = start
    while stop is None or wanted < stop:
        while index < wanted:
            try:
                next(iterator)
            except StopIteration:
                return
            index += 1
        try:
            item = next(iterator)
        except StopIteration:
            return
        yield item
        index += 1
        wanted += step
    while index < stop:
        try:
            next(iterator)
        except StopIteration:
            return
        index += 1


class takewhile:
    def __new__(cls, predicate, iterable, /):
        return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        try:
            taken = predicate(item)
        except StopIteration:
            return
        if not taken:
            return
        yield item


class dropwhile:
    def __new__(cls, predicate, iterable, /):
        return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        try:
            dropped = predicate(item)
        except StopIteration:
            return
        if not dropped:
            yield item
            break
    for item in iterator:
        yield item


class filterfalse:
    def __new__(cls, predicate, iterable, /):
        return _filterfalse(predicate, iter(iterable))


def _filterfalse(predicate, iterator):
    for item in iterator:
        try:
            dropped = item if predicate is None else predicate(item)
        except StopIteration:
            return
        if not dropped:
            yield item


class starmap:
    def __new__(cls, function, iterable, /):
        return _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for arguments in iterator:
        if type(arguments) is not tuple:
            arguments = tuple(arguments)
        try:
            result = function(*arguments)
        except StopIteration:
            return
        yield result


class compress:
    def __new__(cls, data, selectors):
        return _compress(zip(data, selectors))


def _compress(pairs):
    for item, selected in pairs:
        if selected:
            yield item


class accumulate:
    def __new__(cls, iterable, func=None, *, initial=None):
        return _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    total = initial
    if initial is None:
        try:
            total = next(iterator)
        except StopIteration:
            return
    yield total
    for item in iterator:
        try:
            total = total + item if func is None else func(total, item)
        except StopIteration:
            return
        yield total


class pairwise:
    def __new__(cls, iterable, /):
        return _pairwise(iter(iterable))


def _pairwise(iterator):
    try:
        before = next(iterator)
    except StopIteration:
        return
    for item in iterator:
        yield before, item
        before = item


class batched:
    def __new__(cls, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        return _batched(iter(iterable), n, strict)


def _batched(iterator, n, strict):
    while True:
        batch = tuple(_islice(iterator, 0, n, 1))
        if not batch:
            return
        if strict and len(batch) != n:
            raise ValueError("batched(): incomplete batch")
        yield batch


class zip_longest:
    def __new__(cls, *iterables, fillvalue=None):
        return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    active = len(iterators)
    while active:
        items = []
        for i, iterator in enumerate(iterators):
            if iterator is None:
                items.append(fillvalue)
                continue
            try:
                items.append(next(iterator))
            except StopIteration:
                active -= 1
                if not active:
                    return
                iterators[i] = None
                items.append(fillvalue)
        yield tuple(items)


class product:
    def __new__(cls, *iterables, repeat=1):
        pools = [tuple(pool) for pool in iterables] * repeat
        return _product(pools)


def _product(pools):
    n = len(pools)
    if any(not pool for pool in pools):
        return
    indices = [0] * n
    while True:
        yield tuple([pools[i][indices[i]] for i in range(n)])
        i = n - 1
        while i >= 0:
            indices[i] += 1
            if indices[i] < len(pools[i]):
                break
            indices[i] = 0
            i -= 1
        if i < 0:
            return


def _not_negative(r):
    if r < 0:
        raise ValueError("r must be non-negative")


class permutations:
    def __new__(cls, iterable, r=None):
        pool = tuple(iterable)
        _not_negative(len(pool) if r is None else r)
        return _permutations(pool, len(pool) if r is None else r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in indices[:r]])
    while n:
        for i in reversed(range(r)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
        else:
            return


class combinations:
    def __new__(cls, iterable, r):
        _not_negative(r)
        return _combinations(tuple(iterable), r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    while True:
        yield tuple([pool[i] for i in indices])
        for i in reversed(range(r)):
            if indices[i] != i + n - r:
                break
        else:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1


class combinations_with_replacement:
    def __new__(cls, iterable, r):
        _not_negative(r)
        return _combinations_with_replacement(tuple(iterable), r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    while True:
        yield tuple([pool[i] for i in indices])
        for i in reversed(range(r)):
            if indices[i] != n - 1:
                break
        else:
            return
        indices[i:] = [indices[i] + 1] * (r - i)


class groupby:
    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._keyfunc = key
        self._ended = False
        self._group = None
        self._advance()
        self._started = False

    def _advance(self):
        try:
            self._value = next(self._iterator)
        except StopIteration:
            self._ended = True
            return
        self._key = self._value if self._keyfunc is None else self._keyfunc(self._value)

    def __iter__(self):
        return self

    def __next__(self):
        group = self._group
        if group is not None:
            while not self._ended and self._key == self._target:
                self._advance()
        if self._ended:
            raise StopIteration
        self._target = self._key
        self._group = object()
        return self._key, _members(self, self._group, self._target)


class _grouper:
    """What the members of a group are shown as."""


def _members(groups, group, target):
    while group is groups._group and not groups._ended and groups._key == target:
        value = groups._value
        over = False
        try:
            groups._advance()
        except StopIteration:
            over = True
        yield value
        if over:
            return


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    iterator = iter(iterable)
    queues = [[] for _ in range(n)]
    return tuple([_ahead(iterator, queue, queues) for queue in queues])


class _tee:
    """What the iterators that tee returns are shown as."""


def _ahead(iterator, mine, queues):
    while True:
        if not mine:
            try:
                item = next(iterator)
            except StopIteration:
                return
            for queue in queues:
                queue.append(item)
        yield mine.pop(0)


for _function, _type in (
    (_cycle, cycle), (_islice, islice), (_takewhile, takewhile), (_dropwhile, dropwhile),
    (_filterfalse, filterfalse), (_starmap, starmap), (_compress, compress), (_accumulate, accumulate),
    (_pairwise, pairwise), (_batched, batched), (_zip_longest, zip_longest), (_product, product),
    (_permutations, permutations), (_combinations, combinations),
    (_combinations_with_replacement, combinations_with_replacement), (_members, _grouper), (_ahead, _tee),
):
    shown_as(_function, _type)

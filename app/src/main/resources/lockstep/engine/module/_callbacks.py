"""Builtins that call back, in Python: where threads are run step by step, one may stop within what they call."""

def _items(iterable):
    items = []
    for item in iterable:
        items.append(item)
    return items


def collected(function, given, named):
    """Goes through an iterable first, the last of what is given, and gives the builtin what came."""
    return function(*given[:-1], _items(given[-1]), **named)


def advanced(function, given, named):
    iterator = given[0]
    if len(given) == 1:
        return type(iterator).__next__(iterator)
    try:
        return type(iterator).__next__(iterator)
    except StopIteration:
        return given[1]


def any_of(function, given, named):
    for item in given[0]:
        if item:
            return True
    return False


def all_of(function, given, named):
    for item in given[0]:
        if not item:
            return False
    return True


def _keys(items, key):
    keys = []
    for item in items:
        keys.append(key(item))
    return keys


def _sorted(items, named):
    """Sorts a list by keys that are taken before, and gives another one."""
    key = named.pop("key")
    keys = _keys(items, key)
    places = sorted(range(len(items)), key=keys.__getitem__, **named)
    return [items[place] for place in places]


def sorted_by_key(function, given, named):
    return _sorted(_items(given[0]), named)


def sort_by_key(function, given, named):
    given[0][:] = _sorted(given[0][:], named)


def best_by_key(function, given, named):
    key = named.pop("key")
    items = list(given) if len(given) > 1 else _items(given[0])
    if not items:
        return function(items, **named)
    keys = _keys(items, key)
    return items[function(range(len(items)), key=keys.__getitem__)]


def mapped(function, given, named):
    return _mapped(given[1], iter(given[2]) if len(given) == 3 else zip(*given[2:]), len(given) == 3)


def _mapped(function, items, single):
    for item in items:
        try:
            value = function(item) if single else function(*item)
        except StopIteration:  # ends the iterator, as in CPython
            return
        yield value


def filtered(function, given, named):
    return _filtered(given[1], iter(given[2]))


def _filtered(function, items):
    for item in items:
        try:
            wanted = item if function is None else function(item)
        except StopIteration:
            return
        if wanted:
            yield item


def enumerated(function, given, named):
    return _enumerated(iter(given[1]), given[2] if len(given) > 2 else named.get("start", 0))


def _enumerated(items, place):
    for item in items:
        yield place, item
        place += 1


def zipped(function, given, named):
    if named.get("strict"):
        return function(given[0], *[_items(each) for each in given[1:]], strict=True)
    return _zipped([iter(each) for each in given[1:]])


def _zipped(iterators):
    while iterators:
        row = []
        for iterator in iterators:
            try:
                row.append(next(iterator))
            except StopIteration:
                return
        yield tuple(row)

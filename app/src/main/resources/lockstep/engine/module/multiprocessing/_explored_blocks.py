"""Blocks of shared memory while all orders are looked at."""

import _process


def enter(name, place, size):
    if not _process.enter_block(name, place):
        raise FileExistsError(17, "File exists", "/" + name)


def find(name):
    found = _process.find_block(name)
    if found is None:
        raise FileNotFoundError(2, "No such file or directory", "/" + name)
    return found


def forget(name):
    if not _process.forget_block(name):
        raise FileNotFoundError(2, "No such file or directory", "/" + name)


def peek(place, count):
    """Bytes of a block. Others may change them between two groups of eight."""
    if count <= 8 or not _process.has_several():
        return _process.peek_bytes(place, count)
    parts = []
    for start in range(0, count, 8):
        parts.append(_process.peek_step(place + start, min(8, count - start)))
    return b"".join(parts)


def poke(place, data):
    if len(data) <= 8 or not _process.has_several():
        _process.poke_bytes(place, data)
        return
    for start in range(0, len(data), 8):
        _process.poke_step(place + start, data[start : start + 8])


def check_item(item, value):
    """An item of a ShareableList is written at once where it is a number and stays one of its type."""
    if _process.has_several() and (isinstance(item, (str, bytes)) or type(value) is not type(item)):
        _process.refuse(
            "a text in a ShareableList is changed, or an item becomes one of another type, while several processes "
            "live: others could see it half done"
        )

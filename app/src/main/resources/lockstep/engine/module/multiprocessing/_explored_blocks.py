"""Blocks of shared memory while all orders are looked at."""

import _process
from _pickle import loads as _loads


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


# What stands in the place of its length where an item of a ShareableList is a text: its bytes follow as they are, up to the
# room that they have, so that others may see them half written. Other items are pickled, and written at once.
_TEXTS = {str: -1, bytes: -2}


def put_item(start, value, packed):
    kind = _TEXTS.get(type(value))
    if kind is None:
        _process.poke("i", start, len(packed))
        _process.poke_bytes(start + 8, packed)
        return
    _process.poke("i", start, kind)
    _process.poke_bytes(start + 8, _padded(value, _process.peek("i", start + 4)))


def item(start):
    length = _process.peek("i", start)
    if length >= 0:
        return _loads(_process.peek_bytes(start + 8, length))
    data = peek(start + 8, _process.peek("i", start + 4)).rstrip(b"\0")
    return data.decode() if length == _TEXTS[str] else data


def change_item(start, value, packed):
    before = _process.peek("i", start)
    text = _TEXTS.get(type(value))
    stays = before == text if before < 0 or text else type(item(start)) is type(value)
    if _process.has_several() and not stays:
        _process.refuse(
            "an item of a ShareableList becomes one of another type while several processes live: others could see it "
            "half done"
        )
    if stays and text:
        poke(start + 8, _padded(value, _process.peek("i", start + 4)))
    else:
        put_item(start, value, packed)


def _padded(text, room):
    data = text.encode() if isinstance(text, str) else text
    return data + bytes(room - len(data))

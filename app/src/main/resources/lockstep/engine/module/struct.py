"""Numbers and bytes packed into bytes by a format."""

from _code import native_name as _native_name
from _data import bits_of as _bits_of
from _data import of_bits as _of_bits

__all__ = ["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"]


class error(Exception):
    pass


_STANDARD = {"b": 1, "h": 2, "i": 4, "l": 4, "q": 8}
_NATIVE = {"b": 1, "h": 2, "i": 4, "l": 8, "q": 8, "n": 8}
_FLOATS = {"e": 2, "f": 4, "d": 8}
_ORDERS = {"@": "little", "=": "little", "<": "little", ">": "big", "!": "big"}


class Struct:
    """A format that was read once: the order of the bytes, and for each item its code, count, size and gap before it."""

    def __init__(self, format):
        if isinstance(format, bytes):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        self.format = format
        self._order, self._native, self._items, self.size = _read(format)
        self._wanted = sum(1 if code in "sp" else count for code, count, _, _ in self._items if code != "x")

    def __repr__(self):
        return f"Struct({self.format!r})"

    def pack(self, *v):
        return self._packed(v, "pack")

    def _packed(self, values, name):
        if len(values) != self._wanted:
            raise error(f"{name} expected {self._wanted} items for packing (got {len(values)})")
        parts = []
        place = iter(values)
        for code, count, size, gap in self._items:
            parts.append(bytes(gap))
            if code == "x":
                parts.append(bytes(count))
            elif code in "sp":
                parts.append(_text(code, next(place), count))
            else:
                parts.extend(_one(code, next(place), size, self._order, self._native) for _ in range(count))
        return b"".join(parts)

    def pack_into(self, buffer, offset, *v):
        data = self._packed(v, "pack_into")
        if offset < 0:
            offset += len(buffer)
        if offset + len(data) > len(buffer):
            raise error(
                f"pack_into requires a buffer of at least {offset + len(data)} bytes for packing {len(data)} bytes at "
                f"offset {offset} (actual buffer size is {len(buffer)})"
            )
        buffer[offset : offset + len(data)] = data

    def unpack(self, buffer, /):
        if len(buffer) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpacked(bytes(buffer))

    def unpack_from(self, buffer, offset=0):
        if offset < 0:
            offset += len(buffer)
        if len(buffer) - offset < self.size:
            raise error(
                f"unpack_from requires a buffer of at least {offset + self.size} bytes for unpacking {self.size} bytes at "
                f"offset {offset} (actual buffer size is {len(buffer)})"
            )
        return self._unpacked(bytes(buffer[offset : offset + self.size]))

    def iter_unpack(self, buffer, /):
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self._unpacked(bytes(buffer[i : i + self.size])) for i in range(0, len(buffer), self.size))

    def _unpacked(self, data):
        values = []
        place = 0
        for code, count, size, gap in self._items:
            place += gap
            if code == "x":
                place += count
            elif code in "sp":
                part = data[place : place + count]
                values.append(part[1 : 1 + part[0]] if code == "p" and part else part)
                place += count
            else:
                for _ in range(count):
                    values.append(_value(code, data[place : place + size], self._order))
                    place += size
        return tuple(values)


def _read(format):
    native = not format or format[0] not in "=<>!"
    order = _ORDERS.get(format[:1], "little")
    items = []
    total = 0
    digits = ""
    for letter in format[1:] if format[:1] in _ORDERS else format:
        if letter.isspace() and not digits:
            continue
        if letter.isdigit():
            digits += letter
            continue
        count = int(digits) if digits else 1
        digits = ""
        size = _size(letter, native)
        gap = -total % size if native and letter not in "xsp" else 0
        if count or gap:
            items.append((letter, count, size, gap))
        total += gap + size * count
    if digits:
        raise error("repeat count given without format specifier")
    return order, native, items, total


def _size(code, native):
    if code in "xcsp?":
        return 1
    if code in _FLOATS:
        return _FLOATS[code]
    size = (_NATIVE if native else _STANDARD).get(code.lower())
    if size is None:
        if code == "P" and native:
            return 8
        raise error("bad char in struct format")
    return size


def _text(code, value, count):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{code}' must be a bytes object")
    if code == "p":
        value = bytes([min(len(value), count - 1, 255)]) + value[: count - 1] if count else b""
    return bytes(value[:count]).ljust(count, b"\0")


def _one(code, value, size, order, native):
    if code == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if code == "?":
        return b"\1" if value else b"\0"
    if code in _FLOATS:
        return _float_bits(value, size, native).to_bytes(size, order)
    if not hasattr(value, "__index__"):
        raise error("required argument is not an integer")
    value = value.__index__()
    bits = size * 8
    least, most = (0, (1 << bits) - 1) if code.isupper() else (-1 << bits - 1, (1 << bits - 1) - 1)
    if not least <= value <= most:
        raise error(f"'{code}' format requires {least} <= number <= {most}")
    return value.to_bytes(size, order, signed=code.islower())


def _float_bits(value, size, native):
    if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
        raise error("required argument is not a float")
    value = float(value)
    if size == 8:
        return _bits_of(value, 8) & 0xFFFFFFFFFFFFFFFF
    bits = _bits_of(value, 4) & 0xFFFFFFFF
    if size == 4:
        if not native and bits & 0x7FFFFFFF == 0x7F800000 and abs(value) != float("inf"):
            raise OverflowError("float too large to pack with f format")
        return bits
    return _half_bits(value)


def _half_bits(value):
    """The sixteen bits of a float of half precision, rounded half to even."""
    sign = 0x8000 if str(value)[0] == "-" else 0
    value = abs(value)
    if value != value:
        return sign | 0x7E00
    if value == float("inf"):
        return sign | 0x7C00
    exponent = max(-24, (_bits_of(value, 8) >> 52) - 1023 - 10) if value else -24
    bits = round(value / 2.0**exponent)
    if bits >= 2048:
        bits, exponent = bits // 2, exponent + 1
    bits = bits if exponent == -24 and bits < 1024 else (exponent + 25 << 10) + bits - 1024
    if bits >= 0x7C00:
        raise OverflowError("float too large to pack with e format")
    return sign | bits


def _value(code, data, order):
    if code == "c":
        return data
    if code == "?":
        return data != b"\0"
    if code == "e":
        bits = int.from_bytes(data, order)
        sign, exponent, part = -1.0 if bits & 0x8000 else 1.0, bits >> 10 & 31, bits & 1023
        if exponent == 31:
            return sign * float("nan" if part else "inf")
        return sign * (part * 2.0**-24 if exponent == 0 else (part + 1024) * 2.0 ** (exponent - 25))
    if code in _FLOATS:
        return _of_bits(int.from_bytes(data, order, signed=True), len(data))
    return int.from_bytes(data, order, signed=code.islower())


_formats = {}


def _format(format):
    known = _formats.get(format)
    if known is None:
        known = _formats[format] = Struct(format)
    return known


def calcsize(format, /):
    return _format(format).size


def pack(format, /, *v):
    return _format(format).pack(*v)


def pack_into(format, buffer, offset, /, *v):
    _format(format).pack_into(buffer, offset, *v)


def unpack(format, buffer, /):
    return _format(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _format(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _format(format).iter_unpack(buffer)


_native_name(Struct, "_struct.Struct")

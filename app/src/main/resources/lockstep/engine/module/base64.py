"""Bytes as letters and digits."""

from _data import decode64, encode64

__all__ = ["b16decode", "b16encode", "b32decode", "b32encode", "b64decode", "b64encode", "b85decode",
           "b85encode", "standard_b64decode", "standard_b64encode",
           "urlsafe_b64decode", "urlsafe_b64encode"]


def _bytes(s):
    return s.encode("ascii") if isinstance(s, str) else bytes(s)


def b64encode(s, altchars=None):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    text = encode64(bytes(s))
    if altchars is not None:
        text = text.replace(b"+", altchars[:1]).replace(b"/", altchars[1:])
    return text


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        s = s.replace(altchars[:1], b"+").replace(altchars[1:], b"/")
    return decode64(s)


standard_b64encode = b64encode
standard_b64decode = b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def b16encode(s):
    return bytes(s).hex().upper().encode("ascii")


def b16decode(s, casefold=False):
    return bytes.fromhex(_bytes(s).decode("ascii"))


_LETTERS32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_LETTERS85 = (b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~")


def _digits(number, base, count):
    """The number's digits in that base, the highest first."""
    digits = []
    for _ in range(count):
        number, digit = divmod(number, base)
        digits.append(digit)
    return digits[::-1]


def b32encode(s):
    s = bytes(s)
    made = bytearray()
    for start in range(0, len(s), 5):
        block = s[start : start + 5]
        shown = (len(block) * 8 + 4) // 5
        number = int.from_bytes(block + bytes(5 - len(block)), "big")
        made += bytes([_LETTERS32[digit] for digit in _digits(number, 32, 8)[:shown]]) + b"=" * (8 - shown)
    return bytes(made)


def b32decode(s, casefold=False, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise _error("Incorrect padding")
    if casefold:
        s = s.upper()
    letters = s.rstrip(b"=")
    if len(s) - len(letters) not in (0, 1, 3, 4, 6):
        raise _error("Incorrect padding")
    number = 0
    for letter in letters:
        digit = _LETTERS32.find(letter)
        if digit < 0:
            raise _error("Non-base32 digit found")
        number = number * 32 + digit
    count = len(letters) * 5 // 8
    return (number >> (len(letters) * 5 - count * 8)).to_bytes(count, "big")


def b85encode(b, pad=False):
    b = bytes(b)
    missing = -len(b) % 4
    b += bytes(missing)
    made = bytearray()
    for start in range(0, len(b), 4):
        made += bytes([_LETTERS85[digit] for digit in _digits(int.from_bytes(b[start : start + 4], "big"), 85, 5)])
    return bytes(made if pad or not missing else made[:-missing])


def b85decode(b):
    b = _bytes(b)
    missing = -len(b) % 5
    b += b"~" * missing
    made = bytearray()
    for start in range(0, len(b), 5):
        number = 0
        for place in range(start, start + 5):
            digit = _LETTERS85.find(b[place])
            if digit < 0:
                raise ValueError(f"bad base85 character at position {place}")
            number = number * 85 + digit
        if number >= 1 << 32:
            raise ValueError(f"base85 overflow in hunk starting at byte {start}")
        made += number.to_bytes(4, "big")
    return bytes(made[:-missing] if missing else made)


def _error(message):
    from binascii import Error

    return Error(message)

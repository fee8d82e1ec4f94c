"""Decimals from text and to text."""

__name__ = "decimal"

import re

from decimal._signals import _digits, _natural

_FINITE = re.compile(r"([-+])?(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?")
_SPECIAL = re.compile(r"([-+])?(?:(inf(?:inity)?)|(s?nan)(\d*))", re.IGNORECASE)
_SPEC = re.compile(
    r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?", re.DOTALL
)


def parsed(text):
    """The parts of a number written as text: sign, digits as a number, exponent, kind; None when it is none."""
    text = text.strip().replace("_", "")
    match = _FINITE.fullmatch(text)
    if match:
        sign, whole, part, alone, exponent = match.groups()
        part = alone or part or ""
        return (1 if sign == "-" else 0, _natural((whole or "") + part), int(exponent or 0) - len(part), "")
    match = _SPECIAL.fullmatch(text)
    if match is None:
        return None
    sign, infinite, nan, payload = match.groups()
    kind = "F" if infinite else "N" if nan[0] in "sS" else "n"
    return (1 if sign == "-" else 0, int(payload or 0), 0, kind)


def written(number, capitals=1, engineering=False):
    """The text of a number, as str gives it."""
    sign = "-" if number._sign else ""
    if number._kind:
        word = {"F": "Infinity", "n": "NaN", "N": "sNaN"}[number._kind]
        return sign + word + (str(number._int) if number._kind != "F" and number._int else "")
    digits = _digits(number._int)
    left = number._exp + len(digits)
    if number._exp <= 0 and left > -6:
        dot = left
    elif not engineering:
        dot = 1
    elif number._int == 0:
        dot = (left + 1) % 3 - 1
    else:
        dot = (left - 1) % 3 + 1
    if dot <= 0:
        text = "0." + "0" * -dot + digits
    elif dot >= len(digits):
        text = digits + "0" * (dot - len(digits))
    else:
        text = digits[:dot] + "." + digits[dot:]
    if left != dot:
        text += ("E" if capitals else "e") + f"{left - dot:+d}"
    return sign + text


def formatted(number, spec, context):
    """The text of a number by a format specification."""
    match = _SPEC.fullmatch(spec)
    if match is None:
        raise ValueError("invalid format string")
    fill, align, sign, _, _, zero, width, separator, precision, kind = match.groups()
    if kind == "n":
        kind = "g"
    body, tail = _body(number, kind, precision, context)
    minus = number._sign and not (match[4] and not any(c in "123456789" for c in body))
    lead = "-" if minus else sign if sign in ("+", " ") else ""
    width = int(width or 0)
    whole, dot, part = body.partition(".")
    tail = dot + part + tail
    if separator and whole.isdigit():
        room = width - len(lead) - len(tail) if zero and not align else 0
        whole = _grouped(whole, separator, room)
    elif zero and not align and not number._kind:
        whole = whole.rjust(width - len(lead) - len(tail), "0")
    text = whole + tail
    gap = width - len(lead) - len(text)
    if gap <= 0:
        return lead + text
    fill = fill or (" " if align or not zero else "0")
    if align == "<":
        return lead + text + fill * gap
    if align == "^":
        return fill * (gap // 2) + lead + text + fill * (gap - gap // 2)
    if align == "=" or (zero and not align):
        return lead + fill * gap + text
    return fill * gap + lead + text


def _body(number, kind, precision, context):
    """The number without its sign, and what comes behind the digits."""
    number = number.copy_abs()
    if number._kind:
        return written(number), "%" if kind == "%" else ""
    if kind is None and precision is None:
        return _split(written(number, context.capitals))
    kind = kind or ("G" if context.capitals else "g")
    if kind == "%":
        number = number._shifted(2)
    if precision is not None:
        places = int(precision)
        if kind in "eE":
            number = number._limited(places + 1, context)
            if number._int:
                number = number._rescaled(number.adjusted() - places, context.rounding)
        elif kind in "fF%":
            number = number._rescaled(-places, context.rounding)
        else:
            number = number._limited(max(places, 1), context) if number._int else number
    elif kind in "fF%" and number._exp > 0:
        number = number._rescaled(0, context.rounding)
    if kind in "fF%":
        digits = _digits(number._int).rjust(-number._exp + 1, "0")
        dot = len(digits) + number._exp
        return digits[:dot] + ("." + digits[dot:] if number._exp < 0 else ""), "%" if kind == "%" else ""
    if kind in "gG":
        return _split(written(number, kind == "G"))
    digits = _digits(number._int)
    if precision is not None and not number._int:
        digits = "0" * (int(precision) + 1)
        exponent = number._exp + int(precision)
    else:
        exponent = number._exp + len(digits) - 1
    return digits[0] + ("." + digits[1:] if len(digits) > 1 else ""), f"{kind}{exponent:+d}"


def _split(text):
    for letter in "Ee":
        if letter in text:
            body, tail = text.split(letter)
            return body, letter + tail
    return text, ""


def _grouped(digits, separator, room):
    def joined(text):
        first = len(text) % 3 or 3
        return separator.join([text[:first], *(text[i : i + 3] for i in range(first, len(text), 3))])

    text = joined(digits)
    while len(text) < room:
        digits = "0" + digits
        text = joined(digits)
    return text

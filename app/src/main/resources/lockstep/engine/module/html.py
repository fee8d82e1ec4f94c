"""Text between tags."""

import re

__all__ = ["escape", "unescape"]

_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "©", "euro": "€", "hellip": "…"}


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def unescape(s):
    return re.sub(r"&(#\d+|#[xX][0-9a-fA-F]+|\w+);", _meant, s)


def _meant(match):
    name = match[1]
    if name[0] != "#":
        return _NAMES.get(name, match[0])
    return chr(int(name[2:], 16) if name[1] in "xX" else int(name[1:]))

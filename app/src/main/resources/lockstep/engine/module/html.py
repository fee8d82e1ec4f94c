"""Text between tags."""

import re

__all__ = ["escape", "unescape"]

_NAMES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "euro": "€", "hellip": "…", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "trade": "™", "larr": "←", "rarr": "→",
    "le": "≤", "ge": "≥", "ne": "≠", "infin": "∞", "pi": "π", "alpha": "α", "beta": "β",
}
# The names of the characters from 160 on.
_LATIN = """nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml""".split()
_NAMES.update({name: chr(160 + place) for place, name in enumerate(_LATIN)})


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

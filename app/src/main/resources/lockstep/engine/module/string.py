"""Characters of a kind, and templates."""

__all__ = [
    "Formatter", "Template", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits",
    "octdigits", "printable", "punctuation", "whitespace",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Texts, and names with the text they stand for; a name of None is what no name follows."""
        text = self.template
        mark = self.delimiter
        place = 0
        while True:
            start = text.find(mark, place)
            if start < 0:
                yield text[place:], "", 0
                return
            yield text[place:start], "", 0
            after = start + len(mark)
            if text.startswith(mark, after):
                yield mark, "", 0
                place = after + len(mark)
                continue
            braced = text[after : after + 1] == "{"
            first = after + 1 if braced else after
            end = first
            while end < len(text) and (text[end] == "_" or text[end].isalnum()) and text[end].isascii():
                end += 1
            name = text[first:end]
            good = name and not name[0].isdigit() and (not braced or text[end : end + 1] == "}")
            place = end + braced if good else after
            yield text[start:place], name if good else None, start

    def _filled(self, mapping, kws, safe):
        given = {**mapping, **kws} if kws else mapping
        parts = []
        for text, name, start in self._pieces():
            if name == "":
                parts.append(text)
            elif name is None:
                if not safe:
                    lines = self.template[:start].splitlines(keepends=True)
                    line = len(lines) or 1
                    column = start - len("".join(lines[:-1])) + 1 if lines else 1
                    raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
                parts.append(text)
            elif safe:
                try:
                    parts.append(str(given[name]))
                except KeyError:
                    parts.append(text)
            else:
                parts.append(str(given[name]))
        return "".join(parts)

    def substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, True)

    def get_identifiers(self):
        names = []
        for text, name, start in self._pieces():
            if name and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all(name is not None for text, name, start in self._pieces())


def __getattr__(name):
    if name == "Formatter":
        from _formatter import Formatter

        globals()["Formatter"] = Formatter
        return Formatter
    raise AttributeError(f"module 'string' has no attribute '{name}'")

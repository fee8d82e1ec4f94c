"""str.format() in parts that a program may change."""

__name__ = "string"


def _pieces(text):
    """Gives (text, field name, format spec, conversion) in turn; the last three are None after the last field."""
    plain = []
    at = 0
    while at < len(text):
        char = text[at]
        if char in "{}" and text[at + 1 : at + 2] == char:
            plain.append(char)
            at += 2
        elif char == "}":
            raise ValueError("Single '}' encountered in format string")
        elif char != "{":
            plain.append(char)
            at += 1
        else:
            end = _closing(text, at)
            name, conversion, spec = _field(text[at + 1 : end])
            yield "".join(plain), name, spec, conversion
            plain = []
            at = end + 1
    if plain:
        yield "".join(plain), None, None, None


def _closing(text, start):
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == "{") - (text[at] == "}")
        if not depth:
            return at
    raise ValueError("Single '{' encountered in format string" if start + 1 == len(text) else "expected '}' before end of string")


def _field(text):
    depth = 0
    for at, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if depth:
            continue
        if char == ":":
            return text[:at], None, text[at + 1 :]
        if char == "!":
            if text[at + 2 : at + 3] not in ("", ":"):
                raise ValueError("expected ':' after conversion specifier")
            return text[:at], text[at + 1 : at + 2], text[at + 3 :]
    return text, None, ""


def _parts(name):
    """The first part of a field name, then each attribute and item: (whether an attribute, name)."""
    first = len(name)
    for mark in ".[":
        found = name.find(mark)
        if 0 <= found < first:
            first = found
    rest = []
    at = first
    while at < len(name):
        if name[at] == ".":
            end = min([place for place in (name.find(".", at + 1), name.find("[", at + 1)) if place > 0] or [len(name)])
            rest.append((True, name[at + 1 : end]))
            at = end
        else:
            end = name.index("]", at)
            key = name[at + 1 : end]
            rest.append((False, int(key) if key.isdigit() else key))
            at = end + 1
    head = name[:first]
    return int(head) if head.isdigit() else head, rest


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used, depth, number):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        made = []
        for text, name, spec, conversion in self.parse(format_string):
            if text:
                made.append(text)
            if name is None:
                continue
            if name == "" or name[0] in ".[":
                if number is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(number) + name
                number += 1
            elif isinstance(_parts(name)[0], int):
                if number:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number = False
            value, first = self.get_field(name, args, kwargs)
            used.add(first)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            made.append(self.format_field(value, spec))
        return "".join(made), number

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion not in ("s", "r", "a"):
            raise ValueError(f"Unknown conversion specifier {conversion}")
        return {"s": str, "r": repr, "a": ascii}[conversion](value)

    def parse(self, format_string):
        return _pieces(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _parts(field_name)
        value = self.get_value(first, args, kwargs)
        for attribute, key in rest:
            value = getattr(value, key) if attribute else value[key]
        return value, first

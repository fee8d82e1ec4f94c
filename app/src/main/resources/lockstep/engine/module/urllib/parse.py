"""Addresses taken apart and put together."""

from collections import namedtuple

__all__ = ["parse_qs", "parse_qsl", "quote", "quote_plus", "unquote", "unquote_plus", "urldefrag", "urlencode",
           "urljoin", "urlparse", "urlsplit", "urlunparse", "urlunsplit"]

_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"


def quote(string, safe="/", encoding=None, errors=None):
    data = string if isinstance(string, bytes) else string.encode("utf-8")
    return "".join([chr(byte) if chr(byte) in _SAFE or chr(byte) in safe else f"%{byte:02X}" for byte in data])


def quote_plus(string, safe="", encoding=None, errors=None):
    return quote(string, safe + " ").replace(" ", "+")


def unquote(string, encoding="utf-8", errors="replace"):
    parts = string.split("%")
    data = parts[0].encode("utf-8")
    for part in parts[1:]:
        try:
            data += bytes([int(part[:2], 16)]) + part[2:].encode("utf-8")
        except ValueError:
            data += b"%" + part.encode("utf-8")
    return data.decode("utf-8", errors)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "))


class _Place:
    @property
    def _host(self):
        return self.netloc.rpartition("@")[2]

    @property
    def hostname(self):
        return self._host.partition(":")[0].lower() or None

    @property
    def port(self):
        port = self._host.partition(":")[2]
        return int(port) if port else None

    @property
    def username(self):
        user, at, _ = self.netloc.rpartition("@")
        return user.partition(":")[0] if at else None

    @property
    def password(self):
        user, at, _ = self.netloc.rpartition("@")
        return user.partition(":")[2] if at else None

    def geturl(self):
        return urlunsplit(self) if len(self) == 5 else urlunparse(self)


class SplitResult(_Place, namedtuple("SplitResult", "scheme netloc path query fragment")):
    pass


class ParseResult(_Place, namedtuple("ParseResult", "scheme netloc path params query fragment")):
    pass


class DefragResult(namedtuple("DefragResult", "url fragment")):
    def geturl(self):
        return self.url + ("#" + self.fragment if self.fragment else "")


def urldefrag(url):
    address, _, fragment = url.partition("#")
    return DefragResult(address, fragment)


def urlsplit(url, scheme="", allow_fragments=True):
    url = url.strip()
    head, colon, rest = url.partition(":")
    if colon and head and head[0].isalpha() and all(c.isalnum() or c in "+-." for c in head):
        scheme, url = head.lower(), rest
    netloc = fragment = query = ""
    if url.startswith("//"):
        end = min([place for place in [url.find(mark, 2) for mark in "/?#"] if place >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    last = path.rfind("/") + 1
    place = path.find(";", last)
    params = ""
    if place >= 0:
        path, params = path[:place], path[place + 1 :]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, path, query, fragment = components
    if netloc or scheme and path.startswith("//"):
        path = "//" + netloc + ("/" if path and not path.startswith("/") else "") + path
    url = scheme + ":" + path if scheme else path
    return url + ("?" + query if query else "") + ("#" + fragment if fragment else "")


def urlunparse(components):
    scheme, netloc, path, params, query, fragment = components
    return urlunsplit((scheme, netloc, path + (";" + params if params else ""), query, fragment))


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    old, new = urlsplit(base), urlsplit(url)
    if new.scheme and new.scheme != old.scheme:
        return url
    if new.netloc:
        return urlunsplit((old.scheme, *new[1:]))
    if not new.path:
        return urlunsplit((old.scheme, old.netloc, old.path, new.query or old.query, new.fragment))
    path = new.path if new.path.startswith("/") else old.path.rpartition("/")[0] + "/" + new.path
    parts = []
    for part in path.split("/")[1:]:
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    if path.endswith(("/.", "/..")):
        parts.append("")
    return urlunsplit((old.scheme, old.netloc, "/" + "/".join(parts), new.query, new.fragment))


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    parts = []
    for name, value in query.items() if hasattr(query, "items") else query:
        values = value if doseq and isinstance(value, (list, tuple)) else [value]
        for one in values:
            parts.append(quote_via(str(name), safe) + "=" + quote_via(str(one), safe))
    return "&".join(parts)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, **options):
    found = []
    for part in qs.split("&"):
        name, equals, value = part.partition("=")
        if part and (value or keep_blank_values):
            found.append((unquote_plus(name), unquote_plus(value)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, **options):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values):
        found.setdefault(name, []).append(value)
    return found

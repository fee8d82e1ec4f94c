"""HTTP requests to the built-in web, called as the requests library is."""

import _web
import time

from requests import exceptions
from requests.exceptions import (
    ConnectionError,
    ConnectTimeout,
    HTTPError,
    InvalidSchema,
    InvalidURL,
    JSONDecodeError,
    MissingSchema,
    ReadTimeout,
    RequestException,
    Timeout,
    TooManyRedirects,
)

__version__ = "2.32.3"

_REASONS = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    301: "Moved Permanently",
    302: "Found",
    304: "Not Modified",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    409: "Conflict",
    410: "Gone",
    418: "I'm a teapot",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class _Codes:
    ok = 200
    created = 201
    not_found = 404
    internal_server_error = 500
    service_unavailable = 503


codes = _Codes()


class _Headers:
    """Names and values; the case of a name does not matter."""

    def __init__(self, items=None):
        self._items = {}
        if items:
            self.update(items)

    def __setitem__(self, name, value):
        self._items[name.lower()] = (name, value)

    def __getitem__(self, name):
        return self._items[name.lower()][1]

    def __contains__(self, name):
        return name.lower() in self._items

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return repr(dict(self.items()))

    def get(self, name, default=None):
        found = self._items.get(name.lower())
        return default if found is None else found[1]

    def keys(self):
        return [name for name, value in self._items.values()]

    def values(self):
        return [value for name, value in self._items.values()]

    def items(self):
        return list(self._items.values())

    def update(self, items):
        for name in items:
            self[name] = items[name]


class PreparedRequest:
    def __init__(self, method, url, headers):
        self.method = method
        self.url = url
        self.headers = headers

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"


class Response:
    def __init__(self, request, status_code, text, seconds):
        self.request = request
        self.url = request.url
        self.status_code = status_code
        self.reason = _REASONS.get(status_code, "Unknown")
        self.text = text
        self.encoding = "utf-8"
        self.history = []
        self.headers = _Headers({"Content-Type": "application/json", "Content-Length": str(len(text))})
        self.headers["Server"] = "lockstep"
        self._seconds = seconds

    @property
    def content(self):
        return self.text.encode("utf-8")

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def elapsed(self):
        from datetime import timedelta

        return timedelta(seconds=self._seconds)

    def json(self):
        import json

        try:
            return json.loads(self.text)
        except ValueError as error:
            raise JSONDecodeError(str(error), response=self) from None

    def iter_content(self, chunk_size=1):
        content = self.content
        start = 0
        while start < len(content):
            yield content[start : start + chunk_size]
            start += chunk_size

    def raise_for_status(self):
        if self.status_code >= 400:
            side = "Client" if self.status_code < 500 else "Server"
            message = f"{self.status_code} {side} Error: {self.reason} for url: {self.url}"
            raise HTTPError(message, request=self.request, response=self)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __bool__(self):
        return self.ok

    def __repr__(self):
        return f"<Response [{self.status_code}]>"


def _split(url):
    """Scheme, host, port and path of an address."""
    scheme, separator, rest = url.partition("://")
    if not separator:
        raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
    scheme = scheme.lower()
    if scheme not in ("http", "https"):
        raise InvalidSchema(f"No connection adapters were found for {url!r}")
    end = len(rest)
    for mark in "/?#":
        place = rest.find(mark)
        if 0 <= place < end:
            end = place
    host, path = rest[:end], rest[end:]
    if not path.startswith("/"):
        path = "/" + path
    host, _, port = host.partition(":")
    if not host:
        raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
    return scheme, host, int(port) if port else (443 if scheme == "https" else 80), path


def _with_params(url, params):
    pairs = params.items() if hasattr(params, "items") else params
    text = "&".join(f"{name}={value}".replace(" ", "+") for name, value in pairs)
    if not text:
        return url
    return url + ("&" if "?" in url else "?") + text


def _seconds_allowed(timeout):
    """The shortest of the limits that a timeout sets, and which it is."""
    if timeout is None:
        return None
    if isinstance(timeout, tuple):
        given = [part for part in timeout if part is not None]
        return given[-1] if given else None
    return timeout


def request(method, url, params=None, data=None, json=None, headers=None, timeout=None, **kwargs):
    if params:
        url = _with_params(url, params)
    scheme, host, port, path = _split(url)
    pool = f"{scheme.upper()}ConnectionPool(host={host!r}, port={port})"
    asked = PreparedRequest(method.upper(), url, _Headers(headers))
    allowed = _seconds_allowed(timeout)
    start = time.perf_counter()
    answer = _web.request(host, path)
    if answer is None:
        connection = "HTTPSConnection" if scheme == "https" else "HTTPConnection"
        reason = (
            f'NameResolutionError("<urllib3.connection.{connection} object at {hex(id(asked))}>: '
            f"Failed to resolve '{host}' ([Errno -2] Name or service not known)\")"
        )
        message = f"{pool}: Max retries exceeded with url: {path} (Caused by {reason})"
        raise ConnectionError(message, request=asked)
    status, seconds, length = answer
    if allowed is not None and seconds > allowed:
        _web.wait(allowed)
        raise ReadTimeout(f"{pool}: Read timed out. (read timeout={allowed})", request=asked)
    _web.wait(seconds)
    text = "" if method.upper() == "HEAD" else _web.body(url, length)
    return Response(asked, status, text, time.perf_counter() - start)


def get(url, params=None, **kwargs):
    return request("GET", url, params=params, **kwargs)


def options(url, **kwargs):
    return request("OPTIONS", url, **kwargs)


def head(url, **kwargs):
    return request("HEAD", url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("POST", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("PUT", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request("PATCH", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("DELETE", url, **kwargs)


class Session:
    """Requests that share headers and params."""

    def __init__(self):
        self.headers = _Headers({"User-Agent": "python-requests/" + __version__})
        self.params = {}
        self.cookies = {}
        self.auth = None
        self.verify = True

    def request(self, method, url, params=None, headers=None, **kwargs):
        merged = dict(self.params)
        merged.update(params or {})
        sent = _Headers(self.headers)
        sent.update(headers or {})
        return request(method, url, params=merged, headers=sent, **kwargs)

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)

    def mount(self, prefix, adapter):
        pass

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def session():
    return Session()

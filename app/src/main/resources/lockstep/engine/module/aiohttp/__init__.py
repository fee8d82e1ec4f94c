"""A web client for tasks, called as the aiohttp library is, on the built-in web."""

import _web
import asyncio
import requests

__all__ = [
    "ClientConnectionError", "ClientConnectorError", "ClientError", "ClientResponse", "ClientResponseError",
    "ClientSession", "ClientTimeout", "ContentTypeError", "InvalidURL", "ServerTimeoutError", "TCPConnector", "request",
]

_MOST_CONNECTIONS = 100


class ClientError(Exception):
    """Base of the errors of this module."""


class ClientConnectionError(ClientError, OSError):
    """No connection, or it broke."""


class ClientConnectorError(ClientConnectionError):
    """No connection could be made."""


class ServerTimeoutError(ClientConnectionError, asyncio.TimeoutError):
    """The server took too long."""


class InvalidURL(ClientError, ValueError):
    """The address is none."""


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=0, message="", headers=None):
        super().__init__(request_info, history)
        self.request_info = request_info
        self.status = status
        self.message = message
        self.headers = headers

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={str(self.request_info)!r}"


class ContentTypeError(ClientResponseError):
    """The answer is not of the kind asked for."""


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect


class TCPConnector:
    """How many connections there may be at once; 0: any number."""

    def __init__(self, *, limit=_MOST_CONNECTIONS, limit_per_host=0, ssl=None, **kwds):
        self.limit = limit
        self.limit_per_host = limit_per_host
        self._free = asyncio.Semaphore(limit) if limit else None


class _Content:
    def __init__(self, data):
        self._data = data
        self._at = 0

    async def read(self, n=-1):
        end = len(self._data) if n < 0 else self._at + n
        part = self._data[self._at : end]
        self._at += len(part)
        return part

    async def iter_chunked(self, n):
        while part := await self.read(n):
            yield part


class ClientResponse:
    def __init__(self, method, url, status, text):
        self.method = method
        self.url = self.real_url = url
        self.status = status
        self.reason = requests._REASONS.get(status, "Unknown")
        self._text = text
        self._data = text.encode("utf-8")
        self.content = _Content(self._data)
        self.headers = requests._Headers({"Content-Type": "application/json", "Content-Length": str(len(self._data))})
        self.headers["Server"] = "lockstep"
        self.content_type = "application/json"
        self.content_length = len(self._data)
        self.charset = "utf-8"
        self.history = ()
        self.closed = False

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>"

    @property
    def ok(self):
        return self.status < 400

    async def text(self, encoding=None):
        return self._text

    async def read(self):
        return self._data

    async def json(self, *, content_type=None, loads=None):
        if loads is None:
            from json import loads
        return loads(self._text)

    def raise_for_status(self):
        if self.status >= 400:
            raise ClientResponseError(
                self.url, self.history, status=self.status, message=self.reason, headers=self.headers
            )

    def release(self):
        self.closed = True

    close = release

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.release()


class _Request:
    """Awaited or entered, sends the request."""

    def __init__(self, work):
        self._work = work
        self._response = None

    def __await__(self):
        return self._work.__await__()

    async def __aenter__(self):
        self._response = await self._work
        return self._response

    async def __aexit__(self, *exc):
        self._response.release()


class ClientSession:
    def __init__(self, base_url=None, *, connector=None, timeout=None, headers=None, raise_for_status=False, **kwds):
        self._base = base_url or ""
        self._connector = TCPConnector() if connector is None else connector
        self._timeout = ClientTimeout(total=300) if timeout is None else timeout
        self.headers = requests._Headers(headers)
        self._raise = raise_for_status
        self.closed = False

    def request(self, method, url, *, params=None, timeout=None, headers=None, raise_for_status=None, **kwds):
        address = self._base + str(url)
        if params:
            address = requests._with_params(address, params)
        allowed = self._timeout if timeout is None else timeout
        if isinstance(allowed, ClientTimeout):
            allowed = allowed.total
        raises = self._raise if raise_for_status is None else raise_for_status
        return _Request(self._send(method.upper(), address, allowed, raises))

    async def _send(self, method, url, allowed, raises):
        if self.closed:
            raise RuntimeError("Session is closed")
        try:
            scheme, host, port, path = requests._split(url)
        except ValueError:
            raise InvalidURL(url) from None
        async with asyncio.timeout(allowed or None):
            free = self._connector._free
            if free is None:
                status, text = await _ask(method, url, host, port, path)
            else:
                async with free:
                    status, text = await _ask(method, url, host, port, path)
        response = ClientResponse(method, url, status, text)
        if raises:
            response.raise_for_status()
        return response

    def get(self, url, **kwds):
        return self.request("GET", url, **kwds)

    def options(self, url, **kwds):
        return self.request("OPTIONS", url, **kwds)

    def head(self, url, **kwds):
        return self.request("HEAD", url, **kwds)

    def post(self, url, **kwds):
        return self.request("POST", url, **kwds)

    def put(self, url, **kwds):
        return self.request("PUT", url, **kwds)

    def patch(self, url, **kwds):
        return self.request("PATCH", url, **kwds)

    def delete(self, url, **kwds):
        return self.request("DELETE", url, **kwds)

    async def close(self):
        self.closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, *exc):
        pass


async def _ask(method, url, host, port, path):
    answer = _web.request(host, path)
    if answer is None:
        raise ClientConnectorError(f"Cannot connect to host {host}:{port} ssl:default [Name or service not known]")
    status, seconds, length = answer
    await asyncio.sleep(seconds)
    return status, "" if method == "HEAD" else _web.body(url, length)


class _Alone(_Request):
    """One request with a session of its own."""


def request(method, url, *, connector=None, headers=None, **kwds):
    return _Alone(ClientSession(connector=connector, headers=headers).request(method, url, **kwds)._work)

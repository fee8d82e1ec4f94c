"""Connections to hosts of the built-in web."""

__all__ = ["HTTPConnection", "HTTPException", "HTTPSConnection", "OK", "responses"]

OK = 200
responses = {
    200: "OK", 201: "Created", 204: "No Content", 301: "Moved Permanently", 302: "Found", 400: "Bad Request",
    401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 429: "Too Many Requests", 500: "Internal Server Error",
    502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
}


class HTTPException(Exception):
    pass


class HTTPConnection:
    _scheme = "http"

    def __init__(self, host, port=None, timeout=None, **options):
        self.host = host
        self.port = port
        self.timeout = timeout
        self._asked = None

    def connect(self):
        pass

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        self._asked = (method, url, body, headers)

    def getresponse(self):
        from urllib.error import HTTPError
        from urllib.request import Request, urlopen

        if self._asked is None:
            raise HTTPException("no request was sent")
        method, path, body, headers = self._asked
        port = f":{self.port}" if self.port and ":" not in self.host else ""
        asked = Request(f"{self._scheme}://{self.host}{port}{path}", body, headers, method=method)
        self._asked = None
        try:
            return urlopen(asked, timeout=self.timeout)
        except HTTPError as error:
            error.fp.status = error.code
            error.fp.reason = error.msg
            return error.fp

    def close(self):
        pass


class HTTPSConnection(HTTPConnection):
    _scheme = "https"

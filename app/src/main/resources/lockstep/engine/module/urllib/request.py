"""Requests to the built-in web."""

import requests
from io import BytesIO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

__all__ = ["Request", "build_opener", "urlopen", "urlretrieve"]


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        scheme = urlsplit(url).scheme
        if not scheme:
            raise ValueError(f"unknown url type: {url!r}")
        self.full_url = url
        self.data = data
        self.headers = dict(headers)
        self.method = method
        self.type = scheme
        self.host = urlsplit(url).netloc

    def get_method(self):
        return self.method or ("GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)


class _Answer(BytesIO):
    def __init__(self, answer):
        BytesIO.__init__(self, answer.content)
        self.status = self.code = answer.status_code
        self.reason = self.msg = answer.reason
        self.headers = answer.headers
        self.url = answer.url

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())


def urlopen(url, data=None, timeout=None, *, context=None):
    asked = Request(url, data) if isinstance(url, str) else url
    if asked.type not in ("http", "https"):
        raise URLError(f"unknown url type: {asked.type}")
    try:
        answer = requests.request(asked.get_method(), asked.full_url, headers=asked.headers, timeout=timeout)
    except requests.exceptions.Timeout:
        raise TimeoutError("The read operation timed out") from None
    except requests.exceptions.ConnectionError:
        raise URLError(OSError(-2, "Name or service not known")) from None
    if answer.status_code >= 400:
        raise HTTPError(asked.full_url, answer.status_code, answer.reason, answer.headers, BytesIO(answer.content))
    return _Answer(answer)


def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url) as answer:
        content = answer.read()
        headers = answer.headers
    if filename is None:
        from tempfile import mktemp

        filename = mktemp()
    with open(filename, "wb") as file:
        file.write(content)
    return filename, headers


class _Opener:
    def __init__(self):
        self.addheaders = []

    def open(self, fullurl, data=None, timeout=None):
        return urlopen(fullurl, data, timeout)


def build_opener(*handlers):
    return _Opener()

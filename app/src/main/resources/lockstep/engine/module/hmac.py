"""Digests of a message that only the holders of a key can make."""

from secrets import compare_digest

__all__ = ["HMAC", "compare_digest", "digest", "new"]


class HMAC:
    """Reads a message in parts; its digest is of the key and all of them."""

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._make = digestmod if callable(digestmod) else _maker(getattr(digestmod, "__name__", digestmod))
        self._inner = self._make()
        self.digest_size = self._inner.digest_size
        self.block_size = self._inner.block_size
        key = bytes(key) if len(key) <= self.block_size else self._make(bytes(key)).digest()
        key += bytes(self.block_size - len(key))
        self._outer = bytes([byte ^ 0x5C for byte in key])
        self._inner.update(bytes([byte ^ 0x36 for byte in key]))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return "hmac-" + self._inner.name

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        made = object.__new__(HMAC)
        made.__dict__.update(self.__dict__)
        made._inner = self._inner.copy()
        return made

    def digest(self):
        return self._make(self._outer + self._inner.digest()).digest()

    def hexdigest(self):
        return self.digest().hex()


def _maker(name):
    from hashlib import new as named

    named(name)
    return lambda data=b"": named(name, data)


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()

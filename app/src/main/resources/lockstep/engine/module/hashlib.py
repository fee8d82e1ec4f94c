"""Digests of bytes."""

from _data import digest as _digest

algorithms_guaranteed = {
    "blake2b", "blake2s", "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512",
}
algorithms_available = algorithms_guaranteed
_BLOCKS = {"md5": 64, "sha1": 64, "sha224": 64, "sha256": 64, "sha3_224": 144, "sha3_256": 136,
           "sha3_384": 104, "sha3_512": 72}


class _Hash:
    def __init__(self, name, data=b""):
        self.name = name
        self._parts = []
        self.update(data)
        self.digest_size = len(_digest(name, b""))
        self.block_size = _BLOCKS.get(name, 128)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._parts.append(bytes(data))

    def digest(self):
        self._parts = [b"".join(self._parts)]
        return _digest(self.name, self._parts[0])

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return _Hash(self.name, b"".join(self._parts))

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"


def new(name, data=b"", *, usedforsecurity=True):
    name = name.lower()
    if name in ("blake2b", "blake2s"):
        return __getattr__(name)(data)
    if name not in algorithms_available:
        raise ValueError("unsupported hash type " + name)
    return _Hash(name, data)


def md5(string=b"", *, usedforsecurity=True):
    return _Hash("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return _Hash("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return _Hash("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return _Hash("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return _Hash("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return _Hash("sha512", string)


def sha3_224(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_224", string)


def sha3_256(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_256", string)


def sha3_384(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_384", string)


def sha3_512(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_512", string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    from hmac import digest as _hmac

    size = len(_digest(hash_name, b""))
    length = size if dklen is None else dklen
    key = b""
    number = 1
    while len(key) < length:
        block = _hmac(password, salt + number.to_bytes(4, "big"), hash_name)
        total = int.from_bytes(block, "big")
        for _ in range(iterations - 1):
            block = _hmac(password, block, hash_name)
            total ^= int.from_bytes(block, "big")
        key += total.to_bytes(size, "big")
        number += 1
    return key[:length]


def __getattr__(name):
    if name in ("blake2b", "blake2s"):
        import _blake2

        return getattr(_blake2, name)
    if name in ("shake_128", "shake_256", "scrypt", "file_digest"):
        raise AttributeError(
            f"module 'hashlib' has no attribute '{name}' (not part of Lockstep's Python; instead: "
            "sha256 and blake2b make digests, pbkdf2_hmac makes keys)", name=name
        )
    raise AttributeError(f"module 'hashlib' has no attribute '{name}'", name=name)

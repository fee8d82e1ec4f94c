"""Checksums, and compression."""

from _data import adler32, compress as _compress, crc32, decompress as _decompress

DEFLATED = 8
MAX_WBITS = 15
Z_BEST_COMPRESSION = 9
Z_BEST_SPEED = 1
Z_DEFAULT_COMPRESSION = -1


class error(Exception):
    pass


def compress(data, /, level=-1, wbits=15):
    return _compress(bytes(data), level)


def decompress(data, /, wbits=15, bufsize=16384):
    found = _decompress(bytes(data))
    if found is None:
        raise error("Error -3 while decompressing data: incorrect header check")
    return found

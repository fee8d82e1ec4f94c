"""Bytes as digits."""

from _data import crc32, decode64, encode64  # noqa: F401


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, sep=None, bytes_per_sep=1):
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr):
    return bytes.fromhex(hexstr if isinstance(hexstr, str) else hexstr.decode("ascii"))


a2b_hex = unhexlify


def b2a_base64(data, *, newline=True):
    return encode64(data) + (b"\n" if newline else b"")


def a2b_base64(string):
    return decode64(string.encode("ascii") if isinstance(string, str) else string)

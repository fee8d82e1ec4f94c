import base64
import hashlib
import zlib

print(hashlib.md5(b"x").hexdigest(), hashlib.sha256("é".encode()).hexdigest(), hashlib.sha1(b"").hexdigest()[:8]); print(base64.b64encode(b"hello"), base64.b64decode("aGVsbG8="), zlib.crc32(b"abc"), zlib.decompress(zlib.compress(b"q" * 100)) == b"q" * 100)

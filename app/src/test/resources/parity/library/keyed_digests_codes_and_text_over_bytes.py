"""What signs, encodes and wraps bytes: hmac, BLAKE2, base 32 and 85, TextIOWrapper."""
import base64
import hashlib
import hmac
import io
import struct

TEXT = bytes(range(256)) * 3

for make in (hashlib.blake2b, hashlib.blake2s):
    for data in (b"", b"abc", TEXT[:64], TEXT[:128], TEXT[:129], TEXT):
        print(make(data).hexdigest()[:32])
    print(make(TEXT, digest_size=9, key=b"key", salt=b"salt", person=b"me").hexdigest())
    digest = make(digest_size=20)
    digest.update(TEXT[:70])
    other = digest.copy()
    other.update(TEXT[70:])
    print(digest.name, digest.digest_size, digest.block_size, digest.hexdigest(), other.hexdigest())
    for wrong in (dict(digest_size=65), dict(key=TEXT), dict(salt=TEXT), dict(person=TEXT)):
        try:
            make(b"", **wrong)
        except ValueError as error:
            print(error)
print(hashlib.new("blake2s", b"1").hexdigest()[:16], "blake2b" in hashlib.algorithms_available)

for name in ("md5", "sha1", "sha256", "sha512", "sha3_224", "sha3_384", "blake2b"):
    print(name, hmac.new(b"long key " * 20, b"message", name).hexdigest()[:32])
first = hmac.new(b"k", digestmod=hashlib.sha256)
first.update(b"a")
second = first.copy()
second.update(b"b")
print(first.name, first.digest_size, first.block_size, first.hexdigest()[:16])
print(hmac.digest(b"k", b"ab", "sha256") == second.digest(), hmac.compare_digest(b"a", b"b"))
for wrong in (lambda: hmac.new(b"k"), lambda: hmac.new("k", b"", "md5"), lambda: hmac.new(b"k", "s", "md5")):
    try:
        wrong()
    except TypeError as error:
        print(error)


def one_time_code(secret, counter):
    digest = hmac.new(base64.b32decode(secret, casefold=True), struct.pack(">Q", counter), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


print([one_time_code("gezdgnbvgy3tqojqgezdgnbvgy3tqojq", counter) for counter in range(4)])
for length in range(7):
    data = TEXT[60 : 60 + length]
    thirty_two, eighty_five = base64.b32encode(data), base64.b85encode(data)
    print(thirty_two, eighty_five, base64.b32decode(thirty_two) == base64.b85decode(eighty_five) == data)
for wrong in (lambda: base64.b32decode("A"), lambda: base64.b32decode("a1======"), lambda: base64.b85decode(b"\0")):
    try:
        wrong()
    except ValueError as error:
        print(type(error).__name__, error)

written = io.BytesIO()
text = io.TextIOWrapper(written, encoding="utf-8", newline="\r\n", write_through=True)
text.write("h\u00e9\nx")
print(written.getvalue(), text.encoding)
with io.TextIOWrapper(io.BytesIO(b"one\ntwo\r\nthree")) as text:
    print(repr(text.readline()), text.readlines(), isinstance(text, io.TextIOBase), text.closed)
print(text.closed, list(io.TextIOWrapper(io.BytesIO(b"a\nb\xe9"), "latin-1")))
with open("note.txt", "w") as file:
    file.write("note")
    print(isinstance(file, io.TextIOWrapper))
with open("note.txt", "rb") as file:
    print(isinstance(file, io.TextIOWrapper), io.TextIOWrapper(file).read())

"""The digests BLAKE2b and BLAKE2s (RFC 7693), with a key, a salt and a person."""

_FRACTIONS = (
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
    0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
)
_ORDERS = [[int(digit, 16) for digit in row] for row in (
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
    "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
)]
_MIXED = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13),
          (3, 4, 9, 14))


class _Blake2:
    def __init__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", usedforsecurity=True):
        size = self.MAX_DIGEST_SIZE
        self.digest_size = size if digest_size is None else digest_size
        if not 1 <= self.digest_size <= size:
            raise ValueError(f"digest_size must be between 1 and {size} bytes")
        for what, given, most in (("key", key, size), ("salt", salt, size // 4), ("person", person, size // 4)):
            if len(given) > most:
                raise ValueError(f"maximum {what} length is {most} bytes")
        quarter = size // 4
        options = bytes([self.digest_size, len(key), 1, 1]) + bytes(size // 2 - 4)
        options += salt + bytes(quarter - len(salt)) + person + bytes(quarter - len(person))
        word = size // 8
        self._state = [
            start ^ int.from_bytes(options[at * word : (at + 1) * word], "little")
            for at, start in enumerate(self._starts)
        ]
        self._length = 0
        self._rest = bytes(key) + bytes(self.block_size - len(key)) if key else b""
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        rest = self._rest + bytes(data)
        size = self.block_size
        while len(rest) > size:  # the last block, also a full one, waits for the end
            self._length += size
            self._state = self._mix(self._state, rest[:size], self._length, 0)
            rest = rest[size:]
        self._rest = rest

    def _mix(self, state, block, length, last):
        bits = self.MAX_DIGEST_SIZE
        mask = (1 << bits) - 1
        word = bits // 8
        parts = [int.from_bytes(block[at : at + word], "little") for at in range(0, 16 * word, word)]
        v = [*state, *self._starts]
        v[12] ^= length & mask
        v[13] ^= length >> bits
        v[14] ^= last
        first, second, third, fourth = self._turns
        for turn in range(self._rounds):
            order = _ORDERS[turn % 10]
            at = 0
            for a, b, c, d in _MIXED:
                one = (v[a] + v[b] + parts[order[at]]) & mask
                four = v[d] ^ one
                four = (four >> first | four << bits - first) & mask
                three = (v[c] + four) & mask
                two = v[b] ^ three
                two = (two >> second | two << bits - second) & mask
                v[a] = one = (one + two + parts[order[at + 1]]) & mask
                four ^= one
                v[d] = four = (four >> third | four << bits - third) & mask
                v[c] = three = (three + four) & mask
                two ^= three
                v[b] = (two >> fourth | two << bits - fourth) & mask
                at += 2
        return [state[at] ^ v[at] ^ v[at + 8] for at in range(8)]

    def digest(self):
        size = self.block_size
        block = self._rest + bytes(size - len(self._rest))
        bits = self.MAX_DIGEST_SIZE
        state = self._mix(self._state, block, self._length + len(self._rest), (1 << bits) - 1)
        return b"".join([part.to_bytes(bits // 8, "little") for part in state])[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made


class blake2b(_Blake2):
    __module__ = "_blake2"
    name = "blake2b"
    block_size = 128
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _starts = _FRACTIONS
    _turns = (32, 24, 16, 63)
    _rounds = 12


class blake2s(_Blake2):
    __module__ = "_blake2"
    name = "blake2s"
    block_size = 64
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _starts = tuple([start >> 32 for start in _FRACTIONS])
    _turns = (16, 12, 8, 7)
    _rounds = 10

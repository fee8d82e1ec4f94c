class Sized:
    def __len__(self):
        return 7


class Box(list):
    def __len__(self):
        return 100


class Name(str):
    pass


def total(values, f):
    result = 0
    for _ in range(300):
        for value in values:
            result += f(value)
    return result


def codes(text):
    result = []
    for _ in range(200):
        result = [ord(letter) for letter in text]
    return result


def hash_of(text):
    code = 7
    for letter in text:
        code = (code * 31 + ord(letter)) % 65521
    return code


def attempt(f, value):
    for _ in range(300):
        try:
            f(value)
        except (TypeError, ValueError) as error:
            said = f"{type(error).__name__}: {error}"
    return said


print(total(["", "abc", [1, 2], (3,), {4: 5}, {6}, range(9), b"xy", Sized(), Box([1]), Name("four")], len))
print(total([-3, 4, -2.5, True], abs))
print(codes("az\u00e9\u20ac\U0001f600\ud800"))
print([chr(point) for point in (0, 97, 233, 8364, 128512)], chr(True), repr(chr(0xD800)))
print(hash_of("na\u00efve caf\u00e9 \U0001f600" * 500))
print(ord(b"a"), ord(Name("q")), [ord(c) for c in Name("xy")])
print(attempt(ord, "ab"), attempt(ord, ""), attempt(ord, 5), attempt(ord, "\U0001f600x"))
print(attempt(len, 5), attempt(chr, -1), attempt(chr, 0x110000), attempt(chr, "a"), attempt(abs, "a"))
letters = [letter for letter in "hello"]
word = "hello"
print(letters[2] is letters[3], word[2] is letters[2], chr(104) is letters[0])

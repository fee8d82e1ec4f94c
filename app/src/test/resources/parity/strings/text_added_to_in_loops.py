"""A long text that a loop adds to: what was read of it before stays, whatever reads it sees all of it."""


def plain(n):
    text = ""
    for i in range(n):
        text += "piece %d," % i
    return text


def written_out(n):
    text = ""
    for i in range(n):
        text = text + "ab"
    return text


def kept(n):
    text = "x" * 1500
    seen = []
    for i in range(n):
        text += "-"
        if i % 100 == 0:
            seen.append(text)
            again = text
            seen.append(again is text)
    return [len(each) if isinstance(each, str) else each for each in seen], len(text)


def lengths(n):
    text = ""
    while len(text) < n:
        text += "0123456789"
    return len(text)


def read(n):
    text = "start" * 300
    total = 0
    for i in range(n):
        text += chr(97 + i % 26)
        total += len(text) + (text[-1] == "z") + text.count("start") * (i % 50 == 0)
        if i % 97 == 0 and text.endswith("a"):
            total += 1
        if "nowhere" in text[-10:]:
            total -= 10**9
    return total, text[1495:1510]


def wide(n):
    text = "é" * 1200
    for i in range(n):
        text += "\u4e2d" if i % 3 else "\U0001f600"
    return len(text), text[1199:1203] == "é\U0001f600\u4e2d\u4e2d", text.count("\U0001f600")


def doubled(n):
    text = "ab" * 600
    for i in range(n):
        text += text[:3]
        if i < 3:
            text += text
    return len(text), hash(text) == hash("".join([text]))


def refused(n):
    text = "y" * 2000
    errors = 0
    for i in range(n):
        try:
            text += 1 if i % 7 == 3 else "z"
        except TypeError as error:
            errors += 1
            message = str(error)
    return len(text), errors, message


def fails(n):
    text = "y" * 2000
    for i in range(n):
        text += "z" if i < n - 1 else None
    return text


def yielded(n):
    text = "g" * 1100
    for i in range(n):
        text += "h"
        if i % 400 == 0:
            got = yield len(text), text[-2:]
            if got:
                text += got


def deleted(n):
    text = "d" * 1100
    for i in range(n):
        text += "e"
        if i == n - 1:
            size = len(text)
            del text
    try:
        text += "f"
    except UnboundLocalError as error:
        return size, str(error)


def taken_over(n):
    first = "t" * 1100
    second = ""
    for i in range(n):
        first += "u"
        second = first
        first = second
    second += "!"
    return len(first), len(second), first == second[:-1]


def many_kinds(n):
    value = 0
    for i in range(n):
        if i == n // 3:
            value = "k" * 1100
        elif i == 2 * n // 3:
            value = ["l"]
        value += 1 if i < n // 3 else "m"
    return value[:2], len(value)


def put_in(n):
    text = "p" * 1100
    places = {}
    holder = type("Holder", (), {})()
    for i in range(n):
        text += "q"
        if i % 300 == 0:
            places[text] = i
            holder.text = text
            pair = (text, [text], f"{text}!", text == holder.text, bool(text), text > "o")
    return len(places), text in places, len(holder.text), [len(str(each)) for each in pair]


class Lists:
    def __radd__(self, other):
        return "radd %d" % len(other)


def answered(n):
    text = "r" * 1100
    lengths = []
    for i in range(n):
        text += Lists() if i % 500 == 499 else "s" * 3
        if len(text) < 20:
            lengths.append(text)
            text *= 150
    return lengths, len(text)


for turn in range(3):
    n = 900 + 900 * turn
    print(len(plain(n)), plain(n)[-30:], written_out(n) == "ab" * n)
    print(kept(n))
    print(lengths(n * 10), read(n))
    print(wide(n), doubled(n), refused(n))
    try:
        fails(n)
    except TypeError as error:
        print("fails:", error)
    steps = yielded(n)
    print(next(steps), steps.send("sent"), list(steps))
    print(deleted(n), taken_over(n), many_kinds(n))
    print(put_in(n), answered(n))

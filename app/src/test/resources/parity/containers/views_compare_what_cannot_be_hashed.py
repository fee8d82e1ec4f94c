# Views of dicts are compared by membership: values that are lists do no harm. And a row of characters beyond an encoding.
stock = {"a": [1], "b": [2]}
same = {"b": [2], "a": [1]}
print(stock.items() == same.items(), stock.items() != same.items(), stock.items() <= same.items())
print(stock.items() < {**same, "c": [3]}.items(), stock.items() > {"a": [1]}.items(), stock.items() == {"a": 1}.items())
print(stock.keys() == {"a", "b"}, {"a", "b"} == stock.keys(), stock.keys() >= {"a"}, {"a"} < stock.keys(), stock.keys() == ["a"])
print(stock.items().isdisjoint([("a", [1])]), stock.items().isdisjoint([("a", [2]), 5]), stock.keys().isdisjoint("cd"))
print(stock.values() == stock.values(), hasattr(stock.values(), "isdisjoint"), list(reversed(stock.values())))
for text in ("aΣΣb", "Σ", "😀é", "ab€"):
    for coding in ("ascii", "latin-1"):
        try:
            print(text.encode(coding))
        except UnicodeEncodeError as error:
            print(error)
print(hash(float("nan")) == hash(0.0), "ab" * True)
print([text.casefold() for text in ("ﬁn", "Straße", "ẞ", "İı", "ΌΣΟΣ", "ǆ")])
print(float("\xa01.5\u2003"), int("\xa012\n"))


class Bad:
    def __repr__(self):
        raise ValueError("no text")


def numbers():
    for number in ([], 1):
        print("next", number)
        yield number


for do in (lambda: print("before", [Bad()]), lambda: {*numbers()}):
    try:
        do()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for text in ("ΌΣΟΣ", "aΣ", "Σ", "aΣ'b", "aΣ.", "1Σ b", "ab1Σ ", "aΣ😀", "AΣ-B", "ΣΣ"):
    print(text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold(), end=", ")
print()

words = ["pear", "fig", "apple", "kiwi", "date", "Fig"]
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=str.lower))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: (-p[0], p[1])))
pairs.sort(key=lambda p: p[1], reverse=True)
print(pairs, max(pairs, key=lambda p: p[1]), min(pairs), list(reversed(pairs)))
print(sorted({3: "c", 1: "a"}), sorted("hello"), sorted([True, 0, 2.5, -1]))
try:
    print(sorted([3, "a", 1]))
except TypeError as e:
    print(e)

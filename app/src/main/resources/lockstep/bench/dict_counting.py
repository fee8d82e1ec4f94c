"""Counting words in a dict."""

SIZE = 60000
WORDS = ["lock", "queue", "thread", "task", "event", "pool", "future", "barrier"]


def half(part, parts):
    counts = {}
    for i in range(part, SIZE, parts):
        word = WORDS[i * 7 % 8]
        counts[word] = counts.get(word, 0) + 1
    return sum(counts.values())


def work():
    return half(0, 1)

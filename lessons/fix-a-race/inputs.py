def inputs(seed):
    """A thousand visitors with names of 600 letters, by the seed."""
    number = seed % 2147483647 + 1
    words = []
    for _ in range(40):
        letters = []
        for _ in range(100):
            number = number * 48271 % 2147483647
            letters.append(chr(97 + number % 26))
        words.append("".join(letters))
    visitors = []
    for _ in range(1000):
        name = ""
        for _ in range(6):
            number = number * 48271 % 2147483647
            name += words[number % 40]
        visitors.append(name)
    return (visitors,)

def inputs(seed):
    """1200 visitors with names of 160 letters, different for each seed."""
    number = seed % 2147483647 + 1
    visitors = []
    for _ in range(1200):
        letters = []
        for _ in range(160):
            number = number * 48271 % 2147483647
            letters.append(chr(97 + number % 26))
        visitors.append("".join(letters))
    return (visitors,)

def inputs(seed):
    """Four thousand visits, by names of 3,000 letters; the seed tells."""
    number = seed % 2147483647 + 1
    visitors = []
    for _ in range(40):
        letters = []
        for _ in range(100):
            number = number * 48271 % 2147483647
            letters.append(chr(97 + number % 26))
        visitors.append("".join(letters) * 30)
    visits = []
    for _ in range(4000):
        number = number * 48271 % 2147483647
        visits.append(visitors[number % 40])
    return (visits,)

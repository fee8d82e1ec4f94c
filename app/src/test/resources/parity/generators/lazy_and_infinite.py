from itertools import count, islice, takewhile


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(list(islice(primes(), 10)))
print(list(takewhile(lambda p: p < 30, primes())))
pipeline = (x + 1 for x in (y * 2 for y in range(10**9)) if x % 3 == 0)
print(next(pipeline), next(pipeline), next(pipeline))
print(sum(x for x in range(101)), max((len(w), w) for w in ["aa", "b", "cc"]))

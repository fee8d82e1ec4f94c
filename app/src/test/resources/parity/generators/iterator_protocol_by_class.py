class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Indexed:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


print(list(Countdown(4)), sum(Countdown(5)), 2 in Countdown(3), max(Countdown(9)))
print(list(Indexed()), 20 in Indexed(), dict(zip("ab", Indexed())))
a, b, c = Countdown(3)
print(a, b, c)
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)))

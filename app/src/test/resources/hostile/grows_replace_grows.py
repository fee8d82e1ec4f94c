# ends: out-of-memory MemoryError
x = ('a' * 10 ** 6).replace('a', 'b' * 10 ** 6)
print("got it")

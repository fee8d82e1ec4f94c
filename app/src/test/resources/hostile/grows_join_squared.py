# ends: out-of-memory MemoryError
x = ('a' * 10 ** 6).join(['b'] * 10000)
print("got it")

# ends: out-of-memory MemoryError
x = sorted(range(10 ** 11))
print("got it")

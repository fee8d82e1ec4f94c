# ends: out-of-memory MemoryError
x = list(range(10 ** 11))
print("got it")

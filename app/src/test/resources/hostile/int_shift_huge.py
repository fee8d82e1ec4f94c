# ends: out-of-memory MemoryError
x = 1 << 10 ** 10
print("got it")

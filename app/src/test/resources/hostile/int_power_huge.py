# ends: out-of-memory MemoryError
x = 10 ** 10 ** 8
print("got it")

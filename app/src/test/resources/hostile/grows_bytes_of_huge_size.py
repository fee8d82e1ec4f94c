# ends: out-of-memory MemoryError
x = bytes(10 ** 11)
print("got it")

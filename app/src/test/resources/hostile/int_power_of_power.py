# ends: out-of-memory MemoryError
x = 9 ** 9 ** 9
print("got it")

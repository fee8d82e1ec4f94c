# ends: out-of-memory MemoryError
x = int('f' * 10 ** 8, 16)
print("got it")

# ends: out-of-memory MemoryError
x = 'a' * 10 ** 10
print("got it")

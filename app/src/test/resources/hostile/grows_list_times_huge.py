# ends: out-of-memory MemoryError
x = [0] * 10 ** 10
print("got it")

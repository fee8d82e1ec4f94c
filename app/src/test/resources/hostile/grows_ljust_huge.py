# ends: out-of-memory MemoryError
x = '1'.ljust(10 ** 10)
print("got it")

# ends: out-of-memory MemoryError
x = '1'.zfill(10 ** 10)
print("got it")

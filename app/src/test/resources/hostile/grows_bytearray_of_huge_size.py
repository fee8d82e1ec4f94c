# ends: out-of-memory MemoryError
x = bytearray(10 ** 10)
print("got it")

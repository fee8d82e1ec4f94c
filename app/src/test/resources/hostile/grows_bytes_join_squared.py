# ends: out-of-memory MemoryError
x = (b'a' * 10 ** 6).join([b'b'] * 10000)
print("got it")

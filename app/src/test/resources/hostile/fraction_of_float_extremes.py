# ends: out-of-memory MemoryError
x = (1e308).as_integer_ratio()[0] ** 10 ** 6
print("got it")

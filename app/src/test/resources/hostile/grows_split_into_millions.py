# ends: out-of-memory MemoryError
x = ('a ' * 10 ** 10).split()
print("got it")

# ends: out-of-memory MemoryError
x = ('\t' * 10 ** 5).expandtabs(10 ** 6)
print("got it")

# ends: out-of-memory MemoryError
# runner: 30000 ms
x = repr([[0] * 1000] * 10 ** 5)
print("got it")

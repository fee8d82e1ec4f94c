# ends: out-of-memory MemoryError
print(len('%.9999999999f' % 0.1))

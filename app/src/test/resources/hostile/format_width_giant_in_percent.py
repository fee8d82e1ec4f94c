# ends: out-of-memory MemoryError
print(len('%9999999999d' % 1))

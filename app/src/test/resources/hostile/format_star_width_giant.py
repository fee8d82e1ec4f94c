# ends: out-of-memory MemoryError
print(len('%*d' % (10**10, 1)))

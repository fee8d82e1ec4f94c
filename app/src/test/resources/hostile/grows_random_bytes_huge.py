# ends: out-of-memory MemoryError
import random
x = random.randbytes(10 ** 10)
print("got it")

# ends: out-of-memory MemoryError
import math
x = math.factorial(10 ** 8)
print("got it")

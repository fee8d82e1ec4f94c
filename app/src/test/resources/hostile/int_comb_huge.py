# ends: out-of-memory MemoryError
import math
x = math.comb(10 ** 9, 5 * 10 ** 8)
print("got it")

# ends: timed-out
# runner: 1000 ms
import math
x = math.gcd((1 << 10 ** 7) - 1, (1 << 9999991) - 1)
print("got it")

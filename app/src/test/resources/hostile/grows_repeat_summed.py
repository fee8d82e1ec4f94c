# ends: timed-out
# within: 300 ms
import itertools
x = sum(itertools.repeat(1))
print("got it")

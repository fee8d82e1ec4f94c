# ends: timed-out
# within: 300 ms
import itertools
x = set(itertools.cycle([1, 2]))
print("got it")

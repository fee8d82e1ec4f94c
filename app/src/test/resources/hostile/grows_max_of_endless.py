# ends: timed-out
# within: 300 ms
import itertools
x = max(itertools.count())
print("got it")

# ends: timed-out
# within: 300 ms
import itertools
x = -1 in itertools.count()
print("got it")

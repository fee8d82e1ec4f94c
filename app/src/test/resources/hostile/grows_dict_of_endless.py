# ends: timed-out
# within: 300 ms
x = dict((n, n) for n in iter(int, 1))
print("got it")

# ends: failed OverflowError: Python int too large to convert to C ssize_t
x = len(range(10 ** 30))
print("got it")

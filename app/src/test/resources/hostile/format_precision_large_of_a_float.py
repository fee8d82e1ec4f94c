# ends: failed ValueError: Too many decimal digits in format string
print(len('{:.5000000000f}'.format(0.1)))

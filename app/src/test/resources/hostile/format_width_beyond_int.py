# ends: failed ValueError: Too many decimal digits in format string
print(len('{:99999999999999999999}'.format(1)))

# ends: failed ValueError: Too many decimal digits in format string
print(len(f'{1:>{10**10}}'))

# ends: failed ValueError: Too many decimal digits in format string
print(len(format(7, '09000000000d')))

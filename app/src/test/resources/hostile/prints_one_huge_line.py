# ends: too-much-output The program printed more than 1048576 characters.
print("a" * 10 ** 7)

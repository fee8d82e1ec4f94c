# ends: too-much-output The program printed more than 1048576 characters.
error = None
for number in range(5000):
    try:
        raise ValueError(number) from error
    except ValueError as caught:
        error = caught
raise error

# ends: too-much-output The program printed more than 1048576 characters.
# runner: 40000 ms
while True:
    print("a" * 1000)

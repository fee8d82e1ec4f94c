# ends: failed OSError: [Errno 28] No space left on device
with open("big.txt", "w") as file:
    while True:
        file.write("a" * 10 ** 6)

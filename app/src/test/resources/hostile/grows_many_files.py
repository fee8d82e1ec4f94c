# ends: failed OSError: [Errno 28] No space left on device: 'file9994.txt'
n = 0
while True:
    with open(f"file{n}.txt", "w") as file:
        file.write("x")
    n += 1

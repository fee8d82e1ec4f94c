# ends: out-of-memory MemoryError
# runner: 30000 ms
x = "a"
while True:
    x += x

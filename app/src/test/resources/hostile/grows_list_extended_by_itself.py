# ends: out-of-memory The program needed more than
# runner: 30000 ms
x = [1]
while True:
    x += x

# ends: out-of-memory The program needed more than
# runner: 30000 ms
d = {}
n = 0
while True:
    d[n] = str(n)
    n += 1

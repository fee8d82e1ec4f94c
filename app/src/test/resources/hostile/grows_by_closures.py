# ends: out-of-memory The program needed more than
# runner: 30000 ms
def make(n, f):
    data = [n] * 1000
    return lambda: (data, f)
f = None
n = 0
while True:
    f = make(n, f)
    n += 1

# ends: completed
x = int
for _ in range(200000):
    x = (x,)
try:
    isinstance("", x)
except RecursionError:
    print("too deep")

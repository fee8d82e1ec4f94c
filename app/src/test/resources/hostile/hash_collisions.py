# ends: timed-out
# within: 300 ms
d = {}
for n in range(10 ** 6):
    d[n * (2 ** 61 - 1)] = n
print(len(d))

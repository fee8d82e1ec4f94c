# ends: timed-out
# within: 300 ms
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        d.clear()
        for n in range(100):
            d[n] = n
        return False
d = {}
d[K()] = 1
for _ in range(100):
    d[K()] = 1
print("whole", len(d) > 0)

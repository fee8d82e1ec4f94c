# ends: completed
kept = []
class X:
    def __del__(self):
        kept.append(self)
        X()
for _ in range(1000):
    X()
print("done")

# ends: completed
import random
class X:
    def __lt__(self, other):
        return random.random() < 0.5
x = sorted([X() for _ in range(5000)])
print(len(x))

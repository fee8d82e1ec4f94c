import threading
import time


class Philosopher(threading.Thread):
    def __init__(self, index, name, left, right, meals=3):
        super().__init__(name=name)
        self.index = index
        self.left = left
        self.right = right
        self.meals = meals
        self.eaten = 0

    def run(self):
        for _ in range(self.meals):
            self.think()
            self.dine()

    def think(self):
        time.sleep(0.001 * (self.index + 1))

    def dine(self):
        first, second = (self.left, self.right) if self.index % 2 == 0 else (self.right, self.left)
        while True:
            first.acquire(True)
            locked = second.acquire(False)
            if locked:
                break
            first.release()
            first, second = second, first
        self.eaten += 1
        time.sleep(0.001)
        second.release()
        first.release()


forks = [threading.Lock() for _ in range(5)]
names = ("Aristotle", "Kant", "Buddha", "Marx", "Russell")
table = [Philosopher(i, names[i], forks[i], forks[(i + 1) % 5]) for i in range(5)]
for p in table:
    p.start()
for p in table:
    p.join()
for p in table:
    print(f"{p.name:>10} has eaten {p.eaten} times")
print("Now we're finishing.", any(f.locked() for f in forks))

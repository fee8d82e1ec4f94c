import threading


class Squarer(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"squarer-{n}")
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n**2


workers = [Squarer(i) for i in range(4)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print([(w.name, w.result) for w in workers])


class Forgetful(threading.Thread):
    def __init__(self):
        self.x = 1


try:
    Forgetful().start()
except RuntimeError as e:
    print(e)

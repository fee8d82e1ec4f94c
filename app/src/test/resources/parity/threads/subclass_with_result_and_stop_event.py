import threading
import time


class Summer(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = None

    def run(self):
        self.result = sum(self.numbers)

    def join(self, timeout=None):
        super().join(timeout)
        return self.result


class Ticker(threading.Thread):
    def __init__(self):
        threading.Thread.__init__(self, name="ticker", daemon=True)
        self._stop_requested = threading.Event()
        self.ticks = 0

    def stop(self):
        self._stop_requested.set()

    def stopped(self):
        return self._stop_requested.is_set()

    def run(self):
        while not self._stop_requested.wait(0.005):
            self.ticks += 1


workers = [Summer(range(i * 10)) for i in range(1, 4)]
for w in workers:
    w.start()
print([w.join() for w in workers])
ticker = Ticker()
ticker.start()
while ticker.ticks < 3:
    time.sleep(0.005)
ticker.stop()
ticker.join(timeout=2)
print(ticker.stopped(), ticker.is_alive(), ticker.ticks >= 3)

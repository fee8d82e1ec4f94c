import threading
import time
from collections import deque


class RateLimiter:
    """At most `calls` calls in any `period` seconds."""

    def __init__(self, calls, period):
        self.calls = calls
        self.period = period
        self.times = deque()
        self.lock = threading.Lock()

    def __call__(self, func):
        def wrapper(*args, **kwargs):
            self.wait()
            return func(*args, **kwargs)

        return wrapper

    def wait(self):
        while True:
            with self.lock:
                now = time.monotonic()
                while self.times and now - self.times[0] >= self.period:
                    self.times.popleft()
                if len(self.times) < self.calls:
                    self.times.append(now)
                    return
                pause = self.period - (now - self.times[0])
            time.sleep(pause)


limiter = RateLimiter(calls=3, period=0.1)
stamps = []


@limiter
def call_api(number):
    stamps.append(time.monotonic())
    return number * 10


results = []
threads = [threading.Thread(target=lambda n=n: results.append(call_api(n))) for n in range(9)]
for t in threads:
    t.start()
for t in threads:
    t.join()
stamps.sort()
print(sorted(results))
print("took at least 0.2 s:", stamps[-1] - stamps[0] >= 0.19)

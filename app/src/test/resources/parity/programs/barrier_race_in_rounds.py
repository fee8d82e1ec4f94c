import threading
from collections import Counter

ROUNDS, RUNNERS = 3, 4
laps = Counter()
lines = []
lock = threading.Lock()


def report():
    lines.append(f"round {len(lines) + 1}: {sum(laps.values())} laps")


barrier = threading.Barrier(RUNNERS, action=report)


def run(name):
    for _ in range(ROUNDS):
        with lock:
            laps[name] += 1
        barrier.wait()


threads = [threading.Thread(target=run, args=(f"runner {i}",)) for i in range(RUNNERS)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*lines, sep="\n")
print(sorted(laps.items()))

import threading

before, after = [], []
barrier = threading.Barrier(3, action=lambda: before.append("action"))


def meet(i):
    before.append(i)
    barrier.wait()
    after.append(len(before))


threads = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(before[-1], sorted(before[:-1]), after, barrier.parties, barrier.n_waiting, barrier.broken)

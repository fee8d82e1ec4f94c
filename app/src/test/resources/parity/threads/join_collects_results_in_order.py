import threading

results = [None] * 5


def work(i):
    results[i] = i * i


threads = [threading.Thread(target=work, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results, [t.is_alive() for t in threads])

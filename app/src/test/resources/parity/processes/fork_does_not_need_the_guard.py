import multiprocessing as mp


def work(q, n):
    q.put(n * 10)


q = mp.Queue()
ps = [mp.Process(target=work, args=(q, n)) for n in range(3)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(sorted(q.get() for _ in ps))
with mp.Pool(2) as pool:
    print(pool.map(str, range(3)))

from multiprocessing import Process, Queue


def work(q, n):
    q.put((n, sum(range(n))))


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=work, args=(q, n)) for n in (10, 100, 1000)]
    for p in ps:
        p.start()
    print(sorted(q.get() for _ in ps))
    for p in ps:
        p.join()
    print([p.exitcode for p in ps], q.empty())

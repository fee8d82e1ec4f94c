from multiprocessing import Process, Value


def unsafe(counter):
    for _ in range(50000):
        counter.value += 1


def safe(counter):
    for _ in range(5000):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    for work, expected in ((unsafe, 100000), (safe, 10000)):
        counter = Value("i", 0)
        ps = [Process(target=work, args=(counter,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(work.__name__, counter.value == expected)

from multiprocessing import Array, Lock, Manager, Process, Queue, Value


def to_list(shared, n):
    shared.append(n * n)


def to_dict(shared, n):
    shared[n] = n * n


def to_queue(q, n):
    q.put((n, n * n))


def count(value, lock):
    for _ in range(100):
        with lock:
            value.value += 1


def scale(array):
    for i in range(len(array)):
        array[i] *= 10


def run(target, *args):
    ps = [Process(target=target, args=args + (n,)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list()
        squares = manager.dict()
        run(to_list, numbers)
        run(to_dict, squares)
        print(sorted(numbers), dict(sorted(squares.items())))
    q = Queue()
    run(to_queue, q)
    print(sorted(q.get() for _ in range(3)))
    total, lock = Value("i", 0), Lock()
    ps = [Process(target=count, args=(total, lock)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("Total:", total.value)
    array = Array("i", [1, 2, 3])
    p = Process(target=scale, args=(array,))
    p.start()
    p.join()
    print(array[:])

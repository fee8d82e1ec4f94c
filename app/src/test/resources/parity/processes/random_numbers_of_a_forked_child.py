from multiprocessing import Process, SimpleQueue

import random


def draw(q):
    q.put(random.random())


if __name__ == "__main__":
    random.seed(42)
    expected = random.Random(42).random()
    q = SimpleQueue()
    children = [Process(target=draw, args=(q,)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    first, second = q.get(), q.get()
    print(first != expected, second != expected, first != second)
    print(random.random() == expected)

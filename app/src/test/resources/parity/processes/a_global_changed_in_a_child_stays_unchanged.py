from multiprocessing import Process

counter = 0
items = []


def change():
    global counter
    counter = 100
    items.append("child")
    print("child sees", counter, items, flush=True)


if __name__ == "__main__":
    p = Process(target=change)
    p.start()
    p.join()
    print("parent sees", counter, items, p.exitcode)

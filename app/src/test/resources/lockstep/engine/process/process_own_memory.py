from multiprocessing import Process

counter = 0
items = [1, 2, 3]


class Box:
    def __init__(self):
        self.value = "parent"


box = Box()


def change():
    global counter
    counter += 10
    items.append(4)
    box.value = "child"
    print("child", counter, items, box.value, flush=True)


if __name__ == "__main__":
    counter = 5
    process = Process(target=change)
    process.start()
    process.join()
    print("parent", counter, items, box.value)

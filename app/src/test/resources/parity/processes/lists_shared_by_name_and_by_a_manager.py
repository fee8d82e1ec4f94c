from multiprocessing import Manager, Process, shared_memory


def change(name):
    items = shared_memory.ShareableList(name=name)
    items[0] += 1
    items[2] = "world"
    items.shm.close()


if __name__ == "__main__":
    items = shared_memory.ShareableList([41, 3.5, "hello", None, b"x"])
    child = Process(target=change, args=(items.shm.name,))
    child.start()
    child.join()
    print(list(items))
    for place, value in ((2, "seven77"), (2, "eight888"), (0, "8 bytes!"), (0, "nine bytes"), (4, b"1234567"), (4, b"123456789")):
        try:
            items[place] = value
            print(items[place])
        except ValueError as e:
            print(e)
    items.shm.close()
    items.shm.unlink()
    with Manager() as manager:
        shared = manager.list([3, 1, 2])
        print(list(reversed(shared)), sorted(shared), shared[::-1])

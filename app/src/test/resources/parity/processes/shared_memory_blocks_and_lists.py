import multiprocessing as mp
from multiprocessing import shared_memory


def change(name):
    block = shared_memory.SharedMemory(name=name)
    block.buf[0] = 42
    block.close()


def change_list(name):
    items = shared_memory.ShareableList(name=name)
    items[1] = 3.5
    items.shm.close()


if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=16)
    block.buf[:4] = bytes([1, 2, 3, 4])
    p = mp.Process(target=change, args=(block.name,))
    p.start()
    p.join()
    print(bytes(block.buf[:4]), block.size >= 16)
    block.close()
    block.unlink()
    items = shared_memory.ShareableList([1, 2.5, "text", None, True, b"raw"])
    p = mp.Process(target=change_list, args=(items.shm.name,))
    p.start()
    p.join()
    print(list(items), len(items), items[2], items.count(1), items.index("text"))
    items.shm.close()
    items.shm.unlink()

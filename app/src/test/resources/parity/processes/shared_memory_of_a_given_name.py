import struct
from multiprocessing import Lock, Process, shared_memory
from multiprocessing.managers import SharedMemoryManager


def add(name, lock, n):
    shm = shared_memory.SharedMemory(name=name)
    for _ in range(n):
        with lock:
            (value,) = struct.unpack_from("q", shm.buf, 0)
            struct.pack_into("q", shm.buf, 0, value + 1)
    shm.close()


if __name__ == "__main__":
    shm = shared_memory.SharedMemory(name="lockstep_block", create=True, size=64)
    try:
        shared_memory.SharedMemory(name="lockstep_block", create=True, size=8)
    except FileExistsError as e:
        print(e)
    lock = Lock()
    ps = [Process(target=add, args=(shm.name, lock, 30)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(shm.name, struct.unpack_from("q", shm.buf, 0)[0])
    shm.buf[20:25] = b"hello"
    other = shared_memory.SharedMemory("lockstep_block")
    part = other.buf[20:25]
    print(part.tobytes().decode(), bytes(shm.buf[:2]), shm.buf[20:22].tolist(), shm.buf[20:25] == b"hello")
    numbers = shm.buf.cast("i")
    numbers[12] = -7
    print(numbers[12], list(numbers[:2]), struct.unpack("q", shm.buf[:8]))
    del numbers, part
    other.close()
    shm.close()
    shm.unlink()
    try:
        shared_memory.SharedMemory(name="lockstep_block")
    except FileNotFoundError as e:
        print(e)
    l = shared_memory.ShareableList([1, "hello", 3.5, True, None, b"by"])
    print(l.format)
    l.shm.close()
    l.shm.unlink()
    with SharedMemoryManager() as manager:
        sl = manager.ShareableList(range(4))
        raw = manager.SharedMemory(size=16)
        raw.buf[0] = 3
        print(sl[2], raw.buf[0])

# ends: out-of-memory MemoryError
import multiprocessing
if __name__ == "__main__":
    a = multiprocessing.Array("d", 10 ** 10)

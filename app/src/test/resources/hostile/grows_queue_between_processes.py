# ends: out-of-memory Queues and pipes between processes held more than
# runner: 40000 ms
import multiprocessing
def fill(queue):
    while True:
        queue.put("a" * 10 ** 5)
if __name__ == "__main__":
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=fill, args=(queue,))
    process.start()
    process.join()

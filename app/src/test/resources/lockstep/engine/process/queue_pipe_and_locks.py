import queue
from multiprocessing import Event, Lock, Pipe, Process, Queue, Semaphore, Value


def produce(numbers, count):
    for n in range(count):
        numbers.put(n)
    numbers.put(None)


def talk(connection):
    connection.send([1, "two", {"three": 3.0}])
    print(connection.recv(), flush=True)
    connection.close()


def count(total, lock, times):
    for _ in range(times):
        with lock:
            total.value += 1


def wait(event):
    print("waited", event.wait(10), flush=True)


if __name__ == "__main__":
    numbers = Queue()
    producer = Process(target=produce, args=(numbers, 5))
    producer.start()
    received = []
    while True:
        item = numbers.get()
        if item is None:
            break
        received.append(item)
    producer.join()
    print(received)
    try:
        numbers.get(timeout=0.01)
    except queue.Empty:
        print("empty")
    here, there = Pipe()
    process = Process(target=talk, args=(there,))
    process.start()
    there.close()
    print(here.recv())
    here.send("thanks")
    process.join()
    try:
        here.recv()
    except EOFError:
        print("end of file")
    total, lock = Value("i", 0), Lock()
    workers = [Process(target=count, args=(total, lock, 50)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(total.value)
    event = Event()
    process = Process(target=wait, args=(event,))
    process.start()
    event.set()
    process.join()
    semaphore = Semaphore(1)
    print(semaphore.acquire(), semaphore.acquire(timeout=0.01))
    try:
        lock.release()
    except ValueError as error:
        print(error)

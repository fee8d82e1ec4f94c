from multiprocessing import Event, Process, Queue

answers = Queue()
ready = Event()


def work(n):
    answers.put(n * n)
    ready.set()


if __name__ == "__main__":
    workers = [Process(target=work, args=(n,)) for n in (3, 4)]
    for worker in workers:
        worker.start()
    {{wait}}
    total = {{take}} + {{take}}
    for worker in workers:
        worker.join()

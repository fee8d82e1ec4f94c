from multiprocessing import Event, Process, Queue

answers = Queue()
ready = Event()


def work():
    answers.put(42)
    ready.set()


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    ready.wait()
    print("the answer is", answers.get_nowait())
    worker.join()

from multiprocessing import Lock, Process, Value

lock = Lock()
pages = Value("i", 0)


def work():
    with lock:
        pages.value = 5


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    worker.terminate()
    worker.join()
    with lock:
        print("pages:", pages.value)

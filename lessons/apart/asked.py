from multiprocessing import Event, Lock, Process, Value

lock = Lock()
stop = Event()
pages = Value("i", 0)


def work():
    for _ in range(2):
        if stop.is_set():
            return
        with lock:
            pages.value += 1


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    # begin guard
    {{end}}
    worker.join()
    # end guard
    with lock:
        print("pages:", pages.value)

import multiprocessing


class Worker(multiprocessing.Process):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def run(self):
        print(self.name, "squares", self.number, "to", self.number * self.number, flush=True)


if __name__ == "__main__":
    for number in (3, 4):
        worker = Worker(number)
        worker.start()
        worker.join()
        print(worker.name, worker.exitcode)
    print(multiprocessing.current_process().name, multiprocessing.parent_process())

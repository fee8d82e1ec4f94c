import multiprocessing
import sys

print("module", __name__, flush=True)
setting = "module level"


class Task:
    def __init__(self, number):
        self.number = number

    def __call__(self):
        return self.number * 2


def work(task, results):
    results.put((multiprocessing.current_process().name, task(), setting))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    setting = "changed in main"
    results = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(Task(21), results))
    process.start()
    print(results.get())
    process.join()
    print(process.exitcode)
    try:
        multiprocessing.Process(target=lambda: 1).start()
    except Exception as error:
        print(type(error).__name__, str(error).split(" at ")[0])

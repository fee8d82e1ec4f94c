import multiprocessing
import os


def work(name, times):
    for i in range(times):
        print(name, i, flush=True)


if __name__ == "__main__":
    first = multiprocessing.Process(target=work, args=("first", 2))
    print(first.name, first.pid, first.exitcode, first.is_alive())
    first.start()
    print(first.pid != os.getpid(), first.pid is not None)
    first.join()
    second = multiprocessing.Process(target=work, args=("second",), kwargs={"times": 1}, name="worker")
    second.start()
    second.join()
    print(first.exitcode, second.exitcode, first.is_alive(), second.name)
    third = multiprocessing.Process(target=os.getpid)
    try:
        third.join()
    except AssertionError as error:
        print(error)
    third.start()
    try:
        third.start()
    except AssertionError as error:
        print(error)
    third.join()
    third.close()
    try:
        third.is_alive()
    except ValueError as error:
        print(error)

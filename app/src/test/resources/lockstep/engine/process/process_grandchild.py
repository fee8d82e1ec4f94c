from multiprocessing import Process, current_process


def inner():
    print(current_process().name, flush=True)


def outer():
    print(current_process().name, flush=True)
    child = Process(target=inner)
    child.start()
    child.join()
    print("inner", child.exitcode, flush=True)


if __name__ == "__main__":
    process = Process(target=outer)
    process.start()
    process.join()
    print("outer", process.exitcode)

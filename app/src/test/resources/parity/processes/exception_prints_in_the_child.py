from multiprocessing import Process


def fail():
    raise KeyError("in the child")


if __name__ == "__main__":
    p = Process(target=fail, name="failing")
    p.start()
    p.join()
    print("exit code", p.exitcode)

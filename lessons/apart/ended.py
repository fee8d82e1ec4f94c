from multiprocessing import Process


def load(name):
    if name == "b.txt":
        raise ValueError("cannot read " + name)
    print("read", name)


if __name__ == "__main__":
    first = Process(target=load, args=("a.txt",))
    second = Process(target=load, args=("b.txt",))
    first.start()
    second.start()
    first.join()
    second.join()
    print("all read", [first.exitcode, second.exitcode])

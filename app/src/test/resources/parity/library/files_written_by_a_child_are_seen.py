import multiprocessing
import os
import tempfile


def child(path):
    with open(path, "a") as f:
        f.write("child\n")


if __name__ == "__main__":
    path = tempfile.mktemp()
    with open(path, "w") as f:
        f.write("parent\n")
    p = multiprocessing.Process(target=child, args=(path,))
    p.start()
    p.join()
    print(open(path).read(), p.exitcode)
    os.remove(path)

import sys
from multiprocessing import Process


def fail():
    raise ValueError("no luck")


def leave(code):
    sys.exit(code)


if __name__ == "__main__":
    for target, args in ((fail, ()), (leave, (3,)), (leave, ("words",)), (leave, (None,))):
        process = Process(target=target, args=args)
        process.start()
        process.join()
        print(process.exitcode)

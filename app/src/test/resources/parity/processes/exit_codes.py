import sys
from multiprocessing import Process


def leave(code):
    sys.exit(code)


def normal():
    return 5


if __name__ == "__main__":
    for target, args in ((normal, ()), (leave, (0,)), (leave, (3,)), (leave, (None,))):
        p = Process(target=target, args=args)
        p.start()
        p.join()
        print(p.exitcode, p.is_alive())

import multiprocessing
import sys


def fail(n):
    return 1 // n


def leave(code):
    sys.exit(code)


def nested():
    try:
        fail(0)
    except ZeroDivisionError as error:
        raise RuntimeError("could not") from error


if __name__ == "__main__":
    for target, args in [(fail, (0,)), (leave, (3,)), (leave, ("words",)), (leave, (None,)), (nested, ())]:
        p = multiprocessing.Process(target=target, args=args)
        p.start()
        p.join()
        print(target.__name__, p.exitcode)
    p = multiprocessing.Process(target=fail, args=(0,), name="divider")
    p.start()
    p.join()
    print(p.exitcode)

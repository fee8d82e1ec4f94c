import threading


def inner(n):
    return 10 // n


def outer(n):
    try:
        return inner(n)
    except ZeroDivisionError as error:
        raise ValueError(f"bad number {n}") from error


for n in (1, 0):
    t = threading.Thread(target=outer, args=(n,))
    t.start()
    t.join()
print("done")

import threading


def count(n):
    return 1 / n


t = threading.Thread(target=count, args=(0,))
t.start()
t.join()
print("done")

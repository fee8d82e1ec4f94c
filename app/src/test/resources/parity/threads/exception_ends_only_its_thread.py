import threading


def fail(n):
    raise ValueError(f"failed {n}")


t = threading.Thread(target=fail, args=(1,), name="doomed")
t.start()
t.join()
print("main goes on", t.is_alive())

# parity: sorted
import threading


def work(i):
    try:
        if i % 2:
            raise KeyError(i)
        print("ok", i)
    except KeyError as e:
        print("caught", e)
    finally:
        print("finally", i)


threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print("z end")

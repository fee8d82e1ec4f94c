import threading

log = []


def work(i):
    try:
        if i % 2:
            raise KeyError(i)
        log.append(("ok", str(i)))
    except KeyError as e:
        log.append(("caught", str(e)))
    finally:
        log.append(("finally", str(i)))


threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print(sorted(log))

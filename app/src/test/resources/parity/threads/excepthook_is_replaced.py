import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
t = threading.Thread(target=lambda: [][1], name="hooked")
t.start()
t.join()

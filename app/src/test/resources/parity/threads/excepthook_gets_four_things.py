import sys
import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name)


threading.excepthook = hook
t = threading.Thread(target=lambda: 1 / 0, name="divider")
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=lambda: {}["missing"], name="finder")
t.start()
t.join()


def leave():
    sys.exit(3)


t = threading.Thread(target=leave)
t.start()
t.join()
print("main goes on", t.is_alive())

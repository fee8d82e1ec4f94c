import threading


def show():
    t = threading.current_thread()
    print(t.name, t.daemon, t is threading.main_thread(), t.ident == threading.get_ident())


a = threading.Thread(target=show)
b = threading.Thread(target=show, name="worker-b", daemon=True)
c = threading.Thread(target=lambda: show())
for t in (a, b, c):
    print(t.name, t.ident, t.is_alive())
    t.start()
    t.join()
show()
print(threading.active_count(), [t.name for t in threading.enumerate()])
a.name = "renamed"
print(a.name, b.daemon)

import threading

fired = threading.Event()
calls = []


def note(*args, **kwargs):
    calls.append((args, kwargs))
    fired.set()


t = threading.Timer(0.01, note, args=[1, 2], kwargs={"key": "word"})
t.start()
fired.wait(2)
t.join()
never = threading.Timer(30, note)
never.start()
print(never.is_alive(), never.interval, never.daemon)
never.cancel()
never.join()
print(calls, never.finished.is_set(), never.is_alive())

import threading

fired = threading.Event()
t = threading.Timer(0.01, fired.set)
t.start()
print(fired.wait(10))
t.join()
never = threading.Timer(60, print, args=("never",))
never.start()
never.cancel()
never.join()
print(never.is_alive(), never.finished.is_set())
done = []
late = threading.Timer(0.01, done.append, [5])
late.start()
late.join()
print(done)

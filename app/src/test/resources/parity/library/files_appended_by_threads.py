import os
import tempfile
import threading

log = os.path.join(tempfile.gettempdir(), f"lockstep-parity-{os.getpid()}.log")


def w(n):
    for i in range(100):
        with open(log, "a") as f: f.write(f"{n} {i}\n")
ts = [threading.Thread(target=w, args=(n,)) for n in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(len(open(log).readlines())); os.remove(log)

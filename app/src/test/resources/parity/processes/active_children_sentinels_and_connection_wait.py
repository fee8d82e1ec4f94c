import multiprocessing as mp
import time
from multiprocessing.connection import wait


def nap(seconds):
    time.sleep(seconds)


if __name__ == "__main__":
    ps = [mp.Process(target=nap, args=(s,), name=f"nap-{s}") for s in (0.05, 3)]
    for p in ps:
        p.start()
    print(sorted(p.name for p in mp.active_children()))
    ready = wait([p.sentinel for p in ps], timeout=10)
    print(ready == [ps[0].sentinel], ps[0].exitcode if ps[0].join() is None else None)
    print([p.name for p in mp.active_children()])
    ps[1].terminate()
    ps[1].join()
    print(ps[1].exitcode, ps[1].exitcode < 0)
    r, w = mp.Pipe(duplex=False)
    print(wait([r], timeout=0.01))
    w.send(1)
    print(wait([r], timeout=5) == [r], r.recv())

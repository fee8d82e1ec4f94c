import multiprocessing
import os
import queue
import sys

if __name__ == "__main__":
    sys.stderr = open(os.devnull, "w")
    q = multiprocessing.Queue()
    q.put(lambda: 1)
    q.put("after")
    print(q.get(timeout=20))
    try:
        q.get(timeout=0.05)
    except queue.Empty:
        print("nothing more")

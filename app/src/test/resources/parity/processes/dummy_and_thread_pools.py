import multiprocessing.dummy
import threading
from multiprocessing.dummy import Pool as DummyPool
from multiprocessing.pool import ThreadPool

seen = []


def square(x):
    seen.append(threading.current_thread() is threading.main_thread())
    return x * x


with ThreadPool(3) as pool:
    print(pool.map(square, range(5)), pool.apply(square, (7,)), any(seen))
    print(pool.starmap(pow, [(2, 3), (3, 2)]), list(pool.imap(square, [1, 2])), sorted(pool.imap_unordered(square, [2, 1])))
    r = pool.apply_async(square, (4,))
    print(r.get(), r.successful())
    print(pool.starmap_async(pow, [(2, 2)]).get(), pool.map_async(square, [3]).get(timeout=5))
pool = DummyPool(2)
print(pool.map(len, ["a", "bb"]))
pool.close()
pool.join()
p = multiprocessing.dummy.Process(target=print, args=("in a thread",))
p.start()
p.join()
q = multiprocessing.dummy.Queue()
q.put(1)
print(q.get())
with ThreadPool(1) as pool:
    try:
        pool.map(square, ["x"])
    except TypeError as error:
        print("TypeError:", error)

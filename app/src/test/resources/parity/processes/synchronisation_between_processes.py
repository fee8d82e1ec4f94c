import multiprocessing as mp
import time


def guarded(lock, total):
    for _ in range(200):
        with lock:
            total.value += 1


def limited(sem, inside, most):
    with sem:
        with inside.get_lock():
            inside.value += 1
            if inside.value > most.value:
                most.value = inside.value
        time.sleep(0.02)
        with inside.get_lock():
            inside.value -= 1


def wait_for(event, out):
    out.put(event.wait(10))


def meet(barrier, out):
    barrier.wait()
    out.put("met")


def waiter(condition, ready, out):
    with condition:
        while not ready.value:
            condition.wait()
        out.put("notified")


if __name__ == "__main__":
    lock, total = mp.Lock(), mp.Value("i", 0, lock=False)
    ps = [mp.Process(target=guarded, args=(lock, total)) for _ in range(2)]
    sem, inside, most = mp.Semaphore(2), mp.Value("i", 0), mp.Value("i", 0)
    ps += [mp.Process(target=limited, args=(sem, inside, most)) for _ in range(3)]
    event, out = mp.Event(), mp.Queue()
    ps.append(mp.Process(target=wait_for, args=(event, out)))
    for p in ps:
        p.start()
    event.set()
    for p in ps:
        p.join()
    print(total.value, most.value <= 2, out.get(), event.is_set())
    barrier, condition, ready = mp.Barrier(2), mp.Condition(), mp.Value("i", 0)
    ps = [mp.Process(target=meet, args=(barrier, out)) for _ in range(2)]
    ps.append(mp.Process(target=waiter, args=(condition, ready, out)))
    for p in ps:
        p.start()
    with condition:
        ready.value = 1
        condition.notify_all()
    for p in ps:
        p.join()
    print(sorted(out.get() for _ in range(3)))
    for name, call in [
        ("lock", mp.Lock().release),
        ("rlock", mp.RLock().release),
        ("bounded", mp.BoundedSemaphore(1).release),
    ]:
        try:
            call()
        except Exception as error:
            print(name, type(error).__name__, error)
    r = mp.RLock()
    print(r.acquire(), r.acquire(), r)
    r.release()
    r.release()
    l = mp.Lock()
    print(l, l.acquire(), l, l.acquire(block=False), l.acquire(timeout=0.01))
    print(mp.Semaphore(3), mp.BoundedSemaphore(2), mp.Semaphore(3).get_value())
    print(event.wait(0), mp.Event().wait(0.01))

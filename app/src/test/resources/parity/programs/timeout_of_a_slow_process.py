import multiprocessing
import queue
import time


def slow(q, seconds):
    time.sleep(seconds)
    q.put(f"slept {seconds}")


def run_with_timeout(seconds, timeout):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=slow, args=(q, seconds))
    p.start()
    try:
        return q.get(timeout=timeout)
    except queue.Empty:
        p.terminate()
        return "too slow"
    finally:
        p.join()


if __name__ == "__main__":
    print(run_with_timeout(0.01, 10))
    print(run_with_timeout(30, 0.3))

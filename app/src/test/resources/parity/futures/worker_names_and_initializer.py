from concurrent.futures import ThreadPoolExecutor
import threading

log = []


def prepare(tag):
    log.append(tag + threading.current_thread().name)


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="loader", initializer=prepare, initargs=("init ",)) as pool:
    print(pool.submit(lambda: threading.current_thread().name).result())
print(log)
with ThreadPoolExecutor(1) as other:
    print(other.submit(lambda: threading.current_thread().name).result())

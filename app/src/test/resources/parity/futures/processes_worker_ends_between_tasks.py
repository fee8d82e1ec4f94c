import concurrent.futures as cf
import multiprocessing as mp
import time

if __name__ == "__main__":
    with cf.ProcessPoolExecutor(1, mp_context=mp.get_context("spawn"), max_tasks_per_child=1) as pool:
        for n in range(3):
            print(pool.submit(abs, -n).result())
            time.sleep(0.1)

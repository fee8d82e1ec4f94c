import multiprocessing
import threading


def thread_work(results, start):
    results.append(sum(range(start, start + 100)))


def process_work(number, q):
    results = []
    threads = [threading.Thread(target=thread_work, args=(results, number * 1000 + i * 100)) for i in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    q.put((number, sorted(results)))


if __name__ == "__main__":
    q = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=process_work, args=(i, q)) for i in range(2)]
    for p in processes:
        p.start()
    answers = sorted(q.get() for _ in processes)
    for p in processes:
        p.join()
    print(answers)

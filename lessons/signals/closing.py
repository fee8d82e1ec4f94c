import queue
import threading

tasks = queue.Queue()
done = []


def work():
    while True:
        task = tasks.get()
        if task is None:
            return
        done.append(task)


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
{{when}}
for worker in workers:
    worker.join()
left = tasks.qsize()

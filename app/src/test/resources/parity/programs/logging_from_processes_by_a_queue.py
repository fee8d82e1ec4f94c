import logging
import logging.handlers
import multiprocessing


def worker(q, name):
    logger = logging.getLogger(name)
    logger.addHandler(logging.handlers.QueueHandler(q))
    logger.setLevel(logging.INFO)
    for i in range(2):
        logger.info("message %d from %s", i, name)


def listen(q, count):
    records = [q.get() for _ in range(count)]
    for record in sorted(records, key=lambda r: (r.name, r.getMessage())):
        print(record.levelname, record.name, record.getMessage())


if __name__ == "__main__":
    q = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=worker, args=(q, f"w{i}")) for i in range(2)]
    for w in workers:
        w.start()
    listen(q, 4)
    for w in workers:
        w.join()

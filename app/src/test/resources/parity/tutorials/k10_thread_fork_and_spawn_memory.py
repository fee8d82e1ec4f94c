import multiprocessing as mp
import threading

counter = 0
items: list = []


def work(label):
    global counter
    counter += 10
    items.append(label)
    print(f"{label}: counter={counter} items={items}", flush=True)


def main():
    t = threading.Thread(target=work, args=("thread",))
    t.start()
    t.join()
    print("after thread:", counter, items)
    p = mp.Process(target=work, args=("process",))
    p.start()
    p.join()
    print("after process:", counter, items)
    ctx = mp.get_context("spawn")
    q = ctx.Process(target=work, args=("spawned",))
    q.start()
    q.join()
    print("after spawn:", counter, items)


if __name__ == "__main__":
    main()

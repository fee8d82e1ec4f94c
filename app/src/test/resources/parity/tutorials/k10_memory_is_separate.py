import multiprocessing
import threading

numbers = []
counter = 0


def add():
    global counter
    counter += 1
    numbers.append(counter)


if __name__ == "__main__":
    t = threading.Thread(target=add)
    t.start()
    t.join()
    print("after the thread:", counter, numbers)
    p = multiprocessing.Process(target=add)
    p.start()
    p.join()
    print("after the process:", counter, numbers)

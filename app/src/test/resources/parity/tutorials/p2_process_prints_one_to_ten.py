from multiprocessing import Process


def count():
    for i in range(1, 11):
        print(i, end=" ")
    print()


if __name__ == "__main__":
    p = Process(target=count)
    p.start()
    p.join()
    print("done")

from multiprocessing import Process, Value

visits = Value("i", 0)


def count():
    visits.value += 1


if __name__ == "__main__":
    north = Process(target=count)
    south = Process(target=count)
    north.start()
    south.start()
    north.join()
    south.join()

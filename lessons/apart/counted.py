import multiprocessing
import threading
from multiprocessing import Process, Value

visits = Value("i", 0)
{{lock.make}}


def count(people):
    # begin guard
    seen = visits.value
    visits.value = seen + people
    # end guard


if __name__ == "__main__":
    north = Process(target=count, args=(2,))
    south = Process(target=count, args=(3,))
    north.start()
    south.start()
    north.join()
    south.join()

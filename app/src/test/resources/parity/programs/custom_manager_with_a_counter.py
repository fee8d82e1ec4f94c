from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self, start=0):
        self._value = start

    def increment(self, by=1):
        self._value += by
        return self._value

    def value(self):
        return self._value


class MyManager(BaseManager):
    pass


MyManager.register("Counter", Counter)


def work(counter):
    for _ in range(10):
        counter.increment()


if __name__ == "__main__":
    with MyManager() as manager:
        counter = manager.Counter(5)
        ps = [Process(target=work, args=(counter,)) for _ in range(2)]
        for p in ps:
            p.start()
            p.join()
        print(counter.value(), type(counter).__name__)
        print(counter.increment(by=100))
        try:
            counter.missing()
        except AttributeError as error:
            print("AttributeError:", error)

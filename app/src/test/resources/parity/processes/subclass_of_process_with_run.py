import multiprocessing


class Doubler(multiprocessing.Process):
    def __init__(self, numbers, out):
        super().__init__(name="doubler")
        self.numbers = numbers
        self.out = out

    def run(self):
        for n in self.numbers:
            self.out.put(n * 2)
        self.out.put(None)


if __name__ == "__main__":
    out = multiprocessing.Queue()
    p = Doubler([1, 2, 3], out)
    p.start()
    while (item := out.get()) is not None:
        print(item)
    p.join()
    print(p.name, p.exitcode, isinstance(p, multiprocessing.Process))

from multiprocessing import Event, Pipe, Process


class Calculator(Process):
    def __init__(self, conn, stop):
        Process.__init__(self)
        self.conn = conn
        self.stop = stop
        self.daemon = True

    def run(self):
        handled = 0
        while not self.stop.is_set():
            if self.conn.poll(0.01):
                operation, *args = self.conn.recv()
                try:
                    self.conn.send(("ok", getattr(self, "do_" + operation)(*args)))
                except Exception as error:
                    self.conn.send(("error", f"{type(error).__name__}: {error}"))
                handled += 1
        self.conn.send(("handled", handled))

    def do_add(self, a, b):
        return a + b

    def do_divide(self, a, b):
        return a / b


if __name__ == "__main__":
    parent, child = Pipe()
    stop = Event()
    calculator = Calculator(child, stop)
    calculator.start()
    for request in [("add", 2, 3), ("divide", 1, 4), ("divide", 1, 0), ("power", 2, 2)]:
        parent.send(request)
        print(request[0], *parent.recv())
    stop.set()
    print(*parent.recv())
    calculator.join()
    print(calculator.exitcode, calculator.name)

from multiprocessing import Process, Queue, Value

sold = 0
total = Value("i", 0)
orders = Queue()


def sell(number):
    global sold
    sold += number
    total.value += sold
    orders.put(["tea", number])


if __name__ == "__main__":
    long = "the shop at the end of the street"
    north = Process(target=sell, args=(3,), name="north")
    south = Process(target=sell, args=(4,), name=long)
    north.start()
    south.start()
    north.join()
    south.join()
    print(orders.get(), orders.get())

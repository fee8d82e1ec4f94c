import threading

fork = threading.Lock()
knife = threading.Lock()


def eat(first, second):
    with first:
        with second:
            print("eats")


a = threading.Thread(target=eat, args=(fork, knife))
b = threading.Thread(target=eat, args=(knife, fork))
a.start()
b.start()
a.join()
b.join()

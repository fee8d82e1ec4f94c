import threading


class Context(threading.local):
    label = "shared"

    def __init__(self, start):
        self.count = start

    def up(self):
        self.count += 1
        return self.count


context = Context(10)
results = []


def work(times):
    for _ in range(times):
        context.up()
    results.append((times, context.count, context.label))
    context.extra = times


threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), context.count, hasattr(context, "extra"))
plain = threading.local()
plain.x = 1
print(plain.__dict__)
del plain.x
print(hasattr(plain, "x"))


def inside():
    try:
        print(plain.x)
    except AttributeError as error:
        print("AttributeError:", error)


plain.x = 5
t = threading.Thread(target=inside)
t.start()
t.join()

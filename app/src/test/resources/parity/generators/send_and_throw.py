def average():
    total = count = 0
    mean = None
    while True:
        try:
            x = yield mean
        except ValueError as error:
            print("thrown in", error)
            mean = -1
            continue
        total += x
        count += 1
        mean = total / count


a = average()
try:
    a.send(1)
except TypeError as error:
    print(error)
print(next(a), a.send(10), a.send(20), a.throw(ValueError("v")), a.send(30))
try:
    a.throw(KeyError("out"))
except KeyError as error:
    print(repr(error))
try:
    next(a)
except StopIteration as stop:
    print("stopped", stop.value)
